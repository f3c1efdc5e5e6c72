package org.starhop.base.ui;

import com.vaadin.flow.component.html.Image;
import java.util.stream.Collectors;

/** Our pictures, the same on every tablet: Fluent Emoji by Microsoft (MIT), kept with their licence beside child mode. */
public final class Pictures {

    private static final int VARIATION_SELECTOR = 0xFE0F;

    private Pictures() {}

    /** A picture by its code points, such as {@code 1f98a}; {@code name} is read aloud, empty for decoration. */
    public static Image of(String codePoints, String name) {
        Image image = new Image("play/pictures/" + codePoints + ".svg", name);
        image.addClassName("picture");
        return image;
    }

    /** The code points of an emoji as its picture is named. */
    public static String codePoints(String emoji) {
        return emoji.codePoints()
                .filter(point -> point != VARIATION_SELECTOR)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining("-"));
    }
}

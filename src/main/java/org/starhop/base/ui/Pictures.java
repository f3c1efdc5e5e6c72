package org.starhop.base.ui;

import com.vaadin.flow.component.html.Image;
import java.util.stream.Collectors;

/**
 * Our pictures, the same on every tablet: Fluent Emoji by Microsoft (MIT), kept with their licence beside child mode, and our own
 * drawings of how the starter exercises are done.
 */
public final class Pictures {

    private static final int VARIATION_SELECTOR = 0xFE0F;

    private Pictures() {}

    /** A picture by its code points, such as {@code 1f98a}; {@code name} is read aloud, empty for decoration. */
    public static Image of(String codePoints, String name) {
        Image image = new Image("play/pictures/" + codePoints + ".svg", name);
        image.addClassName("picture");
        return image;
    }

    /** How an exercise is done, in one pose, for lists; the emoji where nobody has drawn it. {@code name} is read aloud. */
    public static Image move(String exerciseKey, String emoji, String name) {
        return move(Drawings.ofThisRelease(), exerciseKey, emoji, name);
    }

    static Image move(Drawings drawings, String exerciseKey, String emoji, String name) {
        String drawing = drawings.name(exerciseKey, Labels.language());
        if (drawing == null) {
            return of(codePoints(emoji), name);
        }
        Image image = new Image(Drawings.still(drawing), name);
        image.addClassNames("picture", "move");
        return image;
    }

    /** Whether there is a drawing of how this exercise is done. */
    public static boolean isDrawn(String exerciseKey) {
        return Drawings.ofThisRelease().name(exerciseKey, Labels.language()) != null;
    }

    /** The code points of an emoji as its picture is named. */
    public static String codePoints(String emoji) {
        return emoji.codePoints()
                .filter(point -> point != VARIATION_SELECTOR)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining("-"));
    }
}

package org.starhop.base.ui;

import com.vaadin.flow.component.html.Image;
import java.util.stream.Collectors;

/**
 * Our pictures, the same on every tablet: Fluent Emoji by Microsoft (MIT), kept with their license beside child mode,
 * and our own drawings of how the starter exercises are done.
 */
public final class Pictures {

    private static final int VARIATION_SELECTOR = 0xFE0F;

    private Pictures() {}

    /**
     * Returns a picture by its code points, such as {@code 1f98a}; {@code name} is read aloud, empty for decoration.
     */
    public static Image of(String codePoints, String name) {
        Image image = new Image("play/pictures/" + codePoints + ".svg", name);
        image.addClassName("picture");
        return image;
    }

    /**
     * Returns a still picture of how an exercise is done, for lists; its emoji if there is no drawing. {@code name} is
     * read aloud.
     */
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

    /** Returns whether there is a drawing of how this exercise is done. */
    public static boolean isDrawn(String exerciseKey) {
        return Drawings.ofThisRelease().name(exerciseKey, Labels.language()) != null;
    }

    /** Returns the code points of an emoji, as used in the file name of its picture. */
    public static String codePoints(String emoji) {
        return emoji.codePoints()
                .filter(point -> point != VARIATION_SELECTOR)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining("-"));
    }
}

package org.starhop.base.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Language;

/**
 * Our drawings of how exercises are done, by the names that the build gave them. A name carries a hash of what is drawn, so that a
 * browser may keep it forever and a changed drawing reaches every tablet.
 */
public final class Drawings {

    private static final Drawings OF_THIS_RELEASE = new Drawings(namesOfTheBuild());

    private final Map<String, String> names;

    /** The names by their exercise, or exercise and language. */
    public Drawings(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The drawings that this release brings along. */
    public static Drawings ofThisRelease() {
        return OF_THIS_RELEASE;
    }

    /**
     * The name that the drawing of an exercise goes by, such as {@code bear-walk-1a2b3c4d}; null where nobody has drawn it. Words
     * that are others in another language may have a drawing of their own.
     */
    public @Nullable String name(String exerciseKey, Language language) {
        String own = names.get(exerciseKey + "." + language.code());
        return own == null ? names.get(exerciseKey) : own;
    }

    /** The file of today's drawing for a file without a hash, as earlier releases asked for it: {@code bear-walk-still.svg}. */
    public @Nullable String fileOf(String plain) {
        String kind = plain.endsWith("-still.svg") ? "-still.svg" : ".svg";
        String name = plain.endsWith(kind) ? names.get(plain.substring(0, plain.length() - kind.length())) : null;
        return name == null ? null : "move-" + name + kind;
    }

    static String loop(String name) {
        return "play/assets/move-" + name + ".svg";
    }

    static String still(String name) {
        return "play/assets/move-" + name + "-still.svg";
    }

    /** Written by {@code frontend/dev/draw-moves.js}; a server built without the front end has no drawings. */
    private static Map<String, String> namesOfTheBuild() {
        Properties names = new Properties();
        try (InputStream list = Drawings.class.getResourceAsStream("/META-INF/resources/play/moves/drawn.properties")) {
            if (list != null) {
                names.load(list);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return names.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, names::getProperty));
    }
}

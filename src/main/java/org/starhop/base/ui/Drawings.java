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
 * Our drawings of how exercises are done, by the names that the build gave them. A name contains a hash of the drawing,
 * so that a browser may keep it forever and a changed drawing still reaches every tablet.
 */
public final class Drawings {

    private static final Drawings OF_THIS_RELEASE = new Drawings(namesOfTheBuild());

    private final Map<String, String> names;

    /** Creates drawings from their names by exercise, or by exercise and language. */
    public Drawings(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** Returns the drawings that come with this release. */
    public static Drawings ofThisRelease() {
        return OF_THIS_RELEASE;
    }

    /**
     * Returns the name of an exercise's drawing, such as {@code bear-walk-1a2b3c4d}; null if there is none. An exercise
     * with different words in another language may have a separate drawing for it.
     */
    public @Nullable String name(String exerciseKey, Language language) {
        String own = names.get(exerciseKey + "." + language.code());
        return own == null ? names.get(exerciseKey) : own;
    }

    /**
     * Returns today's file for a name without a hash, such as {@code bear-walk-still.svg}, which earlier releases asked
     * for.
     */
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

    /**
     * Reads the names written by {@code frontend/dev/draw-moves.js}; a server built without the front end has no
     * drawings.
     */
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

package org.starhop.journey;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of a console and the dialogs that open on it.
 *
 * @param template as in its {@code @Route}
 * @param way what leads there from the page before, if only a click knows the address
 */
record Stop(String template, @Nullable String way, List<Opening> openings) {

    /**
     * A dialog, or a part of a page that opens.
     *
     * @param type the dialog's class, or a selector of what opens
     * @param steps what to click in turn; {@code selector = text} types instead, {@code press Escape} presses a key,
     *     {@code maybe selector} clicks what is there
     */
    record Opening(String type, String... steps) {

        boolean isDialog() {
            return !type.matches("[#.\\[].*");
        }
    }

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    static Stop at(String template, Opening... openings) {
        return new Stop(template, null, List.of(openings));
    }

    static Stop by(String way, String template, Opening... openings) {
        return new Stop(template, way, List.of(openings));
    }

    /** Returns the page alone. */
    Stop withoutOpenings() {
        return new Stop(template, way, List.of());
    }

    /** Returns what matches its addresses, with each parameter as a named group. */
    Pattern address() {
        Matcher parameter = PARAMETER.matcher(template);
        return Pattern.compile(".*//[^/]+/" + parameter.replaceAll("(?<$1>[^/?#]+)") + "(?:[?#].*)?");
    }

    /** Returns the names of its parameters. */
    List<String> parameters() {
        return PARAMETER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}

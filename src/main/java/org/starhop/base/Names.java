package org.starhop.base;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Names as people search and sort them. By code point, accented and lower-case letters would come after Z. */
public final class Names {

    private Names() {}

    /**
     * Returns the name in lower case without accents, so that "zoe" finds "Zoë". Apply it to both the search term and
     * the names.
     */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the order used by a language's dictionaries; pass the root locale if there is no particular reader. */
    public static Comparator<String> inOrder(Locale reader) {
        Collator collator = Collator.getInstance(reader);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator::compare;
    }
}

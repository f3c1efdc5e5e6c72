package org.starhop.base;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Names as people search and sort them: not by code points, which put accented and lower-case letters after Z. */
public final class Names {

    private Names() {}

    /** In lower case without accents, so that "zoe" finds "Zoë". Both what is looked for and what is looked through are brought to it. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The order of a language's dictionaries; the root locale's where nobody in particular reads. */
    public static Comparator<String> inOrder(Locale reader) {
        Collator collator = Collator.getInstance(reader);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator::compare;
    }
}

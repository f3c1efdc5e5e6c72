package org.starhop;

import java.util.Set;

/** Keys whose text is the same word in English and in Spanish. */
final class SameInBothLanguages {

    static final Set<String> KEYS = Set.of();

    private SameInBothLanguages() {}
}

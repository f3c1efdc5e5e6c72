package org.starhop;

import java.util.Set;

/** Keys whose text is the same word in English and in Spanish. */
final class SameInBothLanguages {

    static final Set<String> KEYS = Set.of(
            "parent.language.en",
            "parent.language.es",
            "parent.nav.plan",
            "parent.picture.1f355",
            "parent.title",
            "parent.today.log",
            "therapist.alert.about",
            "therapist.alert.chip",
            "therapist.alert.quote",
            "therapist.now.barrier",
            "welcome.language.en",
            "welcome.language.es");

    private SameInBothLanguages() {}
}

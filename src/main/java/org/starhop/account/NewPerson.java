package org.starhop.account;

import org.jspecify.annotations.Nullable;
import org.starhop.base.Discipline;
import org.starhop.base.Language;

/**
 * A person who is about to get an account.
 *
 * @param discipline the therapist's discipline; null for everybody else
 */
public record NewPerson(
        String email,
        String name,
        Language language,
        boolean administrator,
        @Nullable Discipline discipline,
        boolean caregiver) {

    public static NewPerson administrator(String email, String name, Language language) {
        return new NewPerson(email, name, language, true, null, false);
    }

    public static NewPerson therapist(String email, String name, Language language, Discipline discipline) {
        return new NewPerson(email, name, language, false, discipline, false);
    }

    public static NewPerson caregiver(String email, String name, Language language) {
        return new NewPerson(email, name, language, false, null, true);
    }
}

package org.starhop.demo;

import java.util.Locale;
import org.starhop.account.NewPerson;
import org.starhop.base.Discipline;
import org.starhop.base.Language;

/** The therapists of the demo clinic. Priya also runs it. */
enum Colleague {
    PRIYA("Priya Raman", Discipline.OT, true),
    DANA("Dana Whitfield", Discipline.PT, false),
    LUIS("Luis Ortega", Discipline.SLP, false);

    private final String fullName;
    private final Discipline discipline;
    private final boolean administrator;

    Colleague(String fullName, Discipline discipline, boolean administrator) {
        this.fullName = fullName;
        this.discipline = discipline;
        this.administrator = administrator;
    }

    String fullName() {
        return fullName;
    }

    String email() {
        return name().toLowerCase(Locale.ROOT) + "@harborlights.example";
    }

    NewPerson person() {
        return new NewPerson(email(), fullName, Language.EN, administrator, discipline, false);
    }
}

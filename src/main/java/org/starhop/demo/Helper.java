package org.starhop.demo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.starhop.account.NewPerson;
import org.starhop.base.Language;
import org.starhop.child.CaregiverRole;

/** The caregivers of the demo's children. */
enum Helper {
    JORDAN("Jordan Bennett", Household.BENNETT, CaregiverRole.PARENT, Language.EN, null),
    ROSA("Grandma Rosa", Household.BENNETT, CaregiverRole.GRANDPARENT, Language.EN, null),
    TESS("Tess Miller", Household.BENNETT, CaregiverRole.SITTER, Language.EN, null),
    MARISOL("Marisol Soto", Household.SOTO, CaregiverRole.PARENT, Language.ES, null),
    CARMEN("Abuela Carmen", Household.SOTO, CaregiverRole.GRANDPARENT, Language.ES, null),
    CHIDI("Chidi Okafor", Household.OKAFOR_REED, CaregiverRole.PARENT, Language.EN, "Maple Street"),
    SAM("Sam Reed", Household.OKAFOR_REED, CaregiverRole.PARENT, Language.EN, "Lake Avenue"),
    HANH("Hanh Nguyen", Household.NGUYEN, CaregiverRole.PARENT, Language.EN, null),
    BAO("Uncle Bao", Household.NGUYEN, CaregiverRole.OTHER, Language.EN, null);

    private final String fullName;
    private final Household household;
    private final CaregiverRole role;
    private final Language language;
    private final @Nullable String home;

    Helper(String fullName, Household household, CaregiverRole role, Language language, @Nullable String home) {
        this.fullName = fullName;
        this.household = household;
        this.role = role;
        this.language = language;
        this.home = home;
    }

    String fullName() {
        return fullName;
    }

    Household household() {
        return household;
    }

    CaregiverRole role() {
        return role;
    }

    Language language() {
        return language;
    }

    /** Returns which of the child's homes, if there are two. */
    @Nullable
    String home() {
        return home;
    }

    boolean isParent() {
        return role == CaregiverRole.PARENT;
    }

    String email() {
        return name().toLowerCase(Locale.ROOT) + "@family.example";
    }

    NewPerson person() {
        return NewPerson.caregiver(email(), fullName, language);
    }
}

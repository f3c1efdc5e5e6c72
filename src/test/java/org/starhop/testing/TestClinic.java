package org.starhop.testing;

import java.time.YearMonth;
import java.util.UUID;
import org.starhop.account.Account;
import org.starhop.base.Language;
import org.starhop.child.Child;
import org.starhop.child.ChildProfile;
import org.starhop.child.Children;
import org.starhop.child.Treatments;

/** A clinic with its people. */
public record TestClinic(Given given, Account administrator, Account pt, Account ot, Account slp) {

    public UUID id() {
        return administrator.getClinicId();
    }

    /** Creates a family with one child, five years old, treated by the PT, with one parent in the circle. */
    public TestFamily aFamily(String childName) {
        UUID familyId = given.as(pt, () -> given.get(Children.class).addFamily("Family of " + childName));
        Child child = aChild(familyId, childName);
        Account parent = given.caregiver(id(), "Robin");
        var family = new TestFamily(this, familyId, child, parent);
        family.joins(parent, child, org.starhop.child.CaregiverRole.PARENT);
        return family;
    }

    Child aChild(UUID familyId, String nickname) {
        var profile = new ChildProfile(nickname, YearMonth.of(2021, 6), "1f98a", false, Given.CHICAGO, Language.EN);
        return given.as(pt, () -> {
            Child child = given.get(Children.class).add(familyId, profile);
            given.get(Treatments.class).treat(child.getId());
            return child;
        });
    }
}

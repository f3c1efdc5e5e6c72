package org.starhop.child;

import jakarta.persistence.Entity;
import java.text.Collator;
import java.util.Locale;
import java.util.UUID;
import org.starhop.base.BaseEntity;
import org.starhop.base.Require;

/** Brothers and sisters who share tablets and family rewards. Their caregivers may live in two homes. */
@Entity
class Family extends BaseEntity {

    private UUID clinicId;
    private String name;

    @SuppressWarnings("NullAway")
    protected Family() {}

    Family(UUID clinicId, String name) {
        this.clinicId = clinicId;
        this.name = Require.text("family", name, Families.LONGEST_NAME);
    }

    /** Returns whether two names are the same to a reader, such as García and garcia. */
    static boolean areAlike(String one, String other) {
        Collator letters = Collator.getInstance(Locale.ROOT);
        letters.setStrength(Collator.PRIMARY);
        letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return letters.equals(one.strip(), other.strip());
    }

    UUID getClinicId() {
        return clinicId;
    }

    String getName() {
        return name;
    }
}

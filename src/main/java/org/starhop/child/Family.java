package org.starhop.child;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.starhop.base.BaseEntity;
import org.starhop.base.Require;

/** Brothers and sisters who share tablets and family rewards. Their caregivers may live in two homes. */
@Entity
public class Family extends BaseEntity {

    private UUID clinicId;
    private String name;

    @SuppressWarnings("NullAway")
    protected Family() {}

    Family(UUID clinicId, String name) {
        this.clinicId = clinicId;
        this.name = Require.text("family", name, 80);
    }

    public UUID getClinicId() {
        return clinicId;
    }

    public String getName() {
        return name;
    }
}

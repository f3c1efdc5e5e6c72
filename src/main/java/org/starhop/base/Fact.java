package org.starhop.base;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** Something that happened: stored once, never changed, and therefore without a version. */
@MappedSuperclass
public abstract class Fact extends InsertedOnce<UUID> {

    @Id
    private UUID id = Ids.next();

    protected Fact() {}

    @Override
    public UUID getId() {
        return id;
    }
}

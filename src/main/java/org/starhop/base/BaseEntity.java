package org.starhop.base;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored record with an identifier and a version that detects concurrent edits. The version is null until the row
 * exists; that is how Spring Data knows to insert without a lookup.
 */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    private UUID id = Ids.next();

    @Version
    @Column(name = "row_version")
    private @Nullable Integer rowVersion;

    protected BaseEntity() {}

    /** Creates a record with an identifier that was minted elsewhere, such as on a tablet. */
    protected BaseEntity(UUID id) {
        this.id = id;
    }

    public UUID getId() {
        return id;
    }

    /** Returns the version to compare an edit form against; 0 for a row not yet stored. */
    public int getRowVersion() {
        return rowVersion == null ? 0 : rowVersion;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BaseEntity entity && id.equals(entity.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

package org.starhop.base;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored record with an identifier of its own and a version that shows a second editor that the first was faster. The version
 * is null until the row exists, which is how Spring Data knows that it must insert and need not look first.
 */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    private UUID id = Ids.next();

    @Version
    @Column(name = "row_version")
    private @Nullable Integer rowVersion;

    protected BaseEntity() {}

    /** With an identifier that somebody else minted, such as a tablet. */
    protected BaseEntity(UUID id) {
        this.id = id;
    }

    public UUID getId() {
        return id;
    }

    /** The version that an edit form was opened with; 0 for a row not stored yet. */
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

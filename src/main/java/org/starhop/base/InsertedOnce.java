package org.starhop.base;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * A row whose key is known before it is stored. It knows that it is new, so Spring Data inserts it without a lookup.
 */
@MappedSuperclass
public abstract class InsertedOnce<K> implements Persistable<K> {

    @Transient
    private boolean isNew = true;

    protected InsertedOnce() {}

    @PostLoad
    @PostPersist
    void known() {
        isNew = false;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}

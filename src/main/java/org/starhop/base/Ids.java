package org.starhop.base;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Mints identifiers. UUID version 7 sorts by the moment it was made, which keeps the newest rows together in an index. */
public final class Ids {

    private Ids() {}

    /** A new identifier, unique everywhere. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}

package org.starhop.base;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Mints identifiers. UUID version 7 sorts by creation time, which keeps the newest rows together in an index. */
public final class Ids {

    private Ids() {}

    /** Returns a new, globally unique identifier. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}

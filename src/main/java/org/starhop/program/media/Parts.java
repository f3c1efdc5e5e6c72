package org.starhop.program.media;

import org.starhop.base.DomainException;

/**
 * Limits how many parts of one kind a file may have: a family's clip has a few thousand, an attacker's might have
 * millions.
 */
final class Parts {

    private static final int MOST = 200_000;

    private Parts() {}

    /** Refuses a file that has more. */
    static void allow(long count) {
        if (count > MOST) {
            throw new DomainException.Invalid("media", "error.media-format");
        }
    }
}

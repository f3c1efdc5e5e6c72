package org.starhop.base.web;

import java.io.Serial;

/**
 * The rest of a body is not taken. Unchecked, so that nobody between the connection and {@link LastWord} takes it for a
 * connection that broke.
 */
final class RefusedBody extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RefusedBody(Refusal refusal) {
        super(refusal.detail(), null, false, false);
    }
}

package org.starhop.base.web;

import java.io.Serial;

/**
 * Thrown when the rest of a body is refused. It is unchecked so that no layer between the connection and
 * {@link LastWord} mistakes it for a broken connection.
 */
final class RefusedBody extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RefusedBody(Refusal refusal) {
        super(refusal.detail(), null, false, false);
    }
}

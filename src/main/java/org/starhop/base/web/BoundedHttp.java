package org.starhop.base.web;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * Tomcat's HTTP/1.1 with a deadline for the whole head of a request and a count on its body. Public with a public constructor,
 * because Tomcat makes it by its name.
 */
public final class BoundedHttp extends Http11NioProtocol {

    /** How long the head of a request may take; Tomcat's own limit restarts with each byte. */
    static final Duration HEAD = Duration.ofSeconds(10);

    /** A head that stays silent has no longer than one that drips; for a body {@link SlowBodies} knows how long. */
    public BoundedHttp() {
        super();
        setConnectionTimeout((int) HEAD.toMillis());
        setConnectionUploadTimeout((int) Duration.ofMinutes(1).toMillis());
        setDisableUploadTimeout(false);
    }

    @Override
    protected Processor createProcessor() {
        return new BoundedProcessor(this, getAdapter());
    }
}

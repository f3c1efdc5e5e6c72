package org.starhop.base.web;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * Tomcat's HTTP/1.1 with a deadline for the complete head of a request and a limit on its body. It is public, with a
 * public constructor, because Tomcat creates it by name.
 */
public final class BoundedHttp extends Http11NioProtocol {

    /** How long the head of a request may take in total; Tomcat's own timeout restarts with each byte. */
    static final Duration HEAD = Duration.ofSeconds(10);

    /** A silent head gets no longer than a dripping one; {@link SlowBodies} decides about bodies. */
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

package org.starhop.base;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** Lets the connection pool evict broken connections. It recognizes PostgreSQL's errors by itself, but none of H2's. */
public class ClosedConnections implements SQLExceptionOverride {

    /** Called by the pool, which is configured with the name of this class. */
    public ClosedConnections() {}

    @java.lang.Override
    public Override adjudicate(SQLException thrown) {
        return Away.isIn(thrown) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}

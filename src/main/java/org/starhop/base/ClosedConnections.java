package org.starhop.base;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** Lets the pool drop useless connections; it knows PostgreSQL's errors by itself, but none of H2's. */
public class ClosedConnections implements SQLExceptionOverride {

    /** Made by the pool, by its name. */
    public ClosedConnections() {}

    @java.lang.Override
    public Override adjudicate(SQLException thrown) {
        return Away.isIn(thrown) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}

package org.starhop.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** The SQL statements that were sent to the database; a batch counts once. */
public class Statements implements QueryExecutionListener {

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

    /** What this work sends. */
    public List<String> during(Runnable work) {
        sent.clear();
        work.run();
        return List.copyOf(sent);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted when it is over.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        sent.add(queries.getFirst().getQuery()
                + (execution.isBatch() ? " -- batch of " + execution.getBatchSize() : ""));
    }
}

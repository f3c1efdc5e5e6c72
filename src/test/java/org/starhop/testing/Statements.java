package org.starhop.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/** The SQL statements that were sent to the database; a batch counts once. */
public class Statements implements QueryExecutionListener {

    /** A statement and its parameters, null for null; of a batch, the first. */
    public record Sent(String sql, List<Object> values) {}

    private record Meanwhile(int before, Runnable others) {}

    private final AtomicReference<Meanwhile> meanwhile = new AtomicReference<>();
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<Sent> whole = Collections.synchronizedList(new ArrayList<>());

    /** Returns what this work sends. */
    public List<String> during(Runnable work) {
        sent.clear();
        work.run();
        return List.copyOf(sent);
    }

    /** Returns what this work sends, with its values. */
    public List<Sent> wholeDuring(Runnable work) {
        whole.clear();
        work.run();
        return List.copyOf(whole);
    }

    /** The same, while others write right before this statement of it, counted from 0. */
    public List<String> during(Runnable work, int before, Runnable others) {
        meanwhile.set(new Meanwhile(before, others));
        return during(work);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Meanwhile waiting = meanwhile.get();
        if (waiting != null && sent.size() == waiting.before() && meanwhile.compareAndSet(waiting, null)) {
            CompletableFuture.runAsync(waiting.others()).join();
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        sent.add(queries.getFirst().getQuery()
                + (execution.isBatch() ? " -- batch of " + execution.getBatchSize() : ""));
        whole.add(new Sent(queries.getFirst().getQuery(), values(queries.getFirst())));
    }

    private static List<Object> values(QueryInfo query) {
        return query.getParametersList().isEmpty()
                ? List.of()
                : query.getParametersList().getFirst().stream()
                        .sorted(Comparator.comparing(value -> (Integer) value.getArgs()[0]))
                        .map(value ->
                                ParameterSetOperation.isSetNullParameterOperation(value) ? null : value.getArgs()[1])
                        .collect(Collectors.toList());
    }
}

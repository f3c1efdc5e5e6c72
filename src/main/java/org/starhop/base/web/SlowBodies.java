package org.starhop.base.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The bodies that a thread is currently waiting for. Their number is limited: the one waited for the longest makes way
 * for the next, which usually takes only a moment. Late bodies are cut off as well.
 */
final class SlowBodies implements AutoCloseable {

    /** Half of Tomcat's threads; the other half keeps responding. */
    static final int MOST = 100;

    private static final long LOOK_MILLIS = 250;

    private final LinkedHashSet<IncomingBody> waiting = new LinkedHashSet<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("slow-bodies").factory());

    SlowBodies() {
        var unused = watch.scheduleWithFixedDelay(this::cutLate, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    synchronized void add(IncomingBody body) {
        if (waiting.add(body) && waiting.size() > MOST) {
            waiting.removeFirst().cut();
        }
    }

    synchronized void remove(IncomingBody body) {
        waiting.remove(body);
    }

    synchronized int size() {
        return waiting.size();
    }

    private synchronized void cutLate() {
        long now = System.nanoTime();
        List<IncomingBody> late =
                waiting.stream().filter(body -> body.isLate(now)).toList();
        late.forEach(body -> {
            waiting.remove(body);
            body.cut();
        });
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}

package org.starhop.base.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The bodies for which a thread is waiting right now. There is room for some of them only: the one that has been waited for the
 * longest makes place for the next, which as a rule needs a moment. Those that are late are cut as well.
 */
final class SlowBodies implements AutoCloseable {

    /** Half of Tomcat's threads: the other half answers. */
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

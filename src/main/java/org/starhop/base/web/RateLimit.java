package org.starhop.base.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How often each of many may try, so that nobody guesses as fast as a machine. Whoever has not tried for the longest is forgotten first. */
public final class RateLimit {

    private static final int REMEMBERED = 10_000;

    private final Supplier<Bucket> fresh;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param fresh the tries of somebody who comes for the first time */
    public RateLimit(Supplier<Bucket> fresh) {
        this.fresh = fresh;
    }

    /** This many tries in each span of time, the next one as soon as its share of the span has passed. */
    public static Bucket tries(int tries, Duration span) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, span))
                .build();
    }

    /** Takes one try; false when there is none left for now. */
    public boolean take(String who) {
        return of(who).tryConsume(1);
    }

    /** The last try was right: it does not count. */
    public void giveBack(String who) {
        of(who).addTokens(1);
    }

    /** Gives all tries back to somebody who got it right. */
    public synchronized void forget(String who) {
        buckets.remove(who);
    }

    private synchronized Bucket of(String who) {
        return buckets.computeIfAbsent(who, key -> fresh.get());
    }
}

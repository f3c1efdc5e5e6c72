package org.starhop.base.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Limits how often each client may try, so that nobody can guess at machine speed. When there are too many, the one
 * that has been idle longest is forgotten first.
 */
public final class RateLimit {

    private static final int REMEMBERED = 10_000;

    private final Supplier<Bucket> fresh;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param fresh creates the bucket of a new client */
    public RateLimit(Supplier<Bucket> fresh) {
        this.fresh = fresh;
    }

    /** Returns a bucket with this many tries per time span, refilled gradually. */
    public static Bucket tries(int tries, Duration span) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, span))
                .build();
    }

    /** Takes one try. Returns false if none is left for now. */
    public boolean take(String who) {
        return of(who).tryConsume(1);
    }

    /** Returns the last try, which was correct and does not count. */
    public void giveBack(String who) {
        of(who).addTokens(1);
    }

    /** Resets the tries of somebody who got it right. */
    public synchronized void forget(String who) {
        buckets.remove(who);
    }

    private synchronized Bucket of(String who) {
        return buckets.computeIfAbsent(who, key -> fresh.get());
    }
}

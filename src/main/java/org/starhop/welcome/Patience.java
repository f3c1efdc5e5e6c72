package org.starhop.welcome;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts tries, so that nobody can guess as fast as a machine. Forgets whoever has not tried for the longest. */
class Patience {

    private static final int REMEMBERED = 10_000;

    private final int tries;
    private final Duration span;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Patience(int tries, Duration span) {
        this.tries = tries;
        this.span = span;
    }

    /** Whether this one may try once more now. */
    synchronized boolean allows(String who) {
        return bucket(who).tryConsume(1);
    }

    /** The last try was right: it does not count. */
    synchronized void forgive(String who) {
        bucket(who).addTokens(1);
    }

    private Bucket bucket(String who) {
        return buckets.computeIfAbsent(
                who,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, span))
                        .build());
    }
}

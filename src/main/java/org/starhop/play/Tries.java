package org.starhop.play;

import io.github.bucket4j.Bucket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How often each of many may try; whoever has not tried for longest is forgotten first. */
final class Tries {

    private static final int MOST = 10_000;

    private final Supplier<Bucket> fresh;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /** @param fresh the tries of somebody who comes for the first time */
    Tries(Supplier<Bucket> fresh) {
        this.fresh = fresh;
    }

    /** Takes one try; false when there is none left for now. */
    boolean take(String who) {
        return of(who).tryConsume(1);
    }

    /** Gives all tries back to somebody who got it right. */
    synchronized void forget(String who) {
        buckets.remove(who);
    }

    private synchronized Bucket of(String who) {
        return buckets.computeIfAbsent(who, key -> fresh.get());
    }
}

package org.starhop.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's clock: real time, except on the thread that plays the demo's history, where it is the moment being played.
 */
@Component
@Profile("demo")
class TravellingClock extends Clock {

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> told;

    TravellingClock() {
        this(Clock.systemUTC(), new ThreadLocal<>());
    }

    private TravellingClock(Clock real, ThreadLocal<@Nullable Instant> told) {
        this.real = real;
        this.told = told;
    }

    /**
     * Does some work at this moment, on this thread only, so that people who open a page meanwhile see the real time.
     */
    <T> T at(Instant moment, Supplier<T> work) {
        Instant before = told.get();
        told.set(moment);
        try {
            return work.get();
        } finally {
            told.set(before);
        }
    }

    @Override
    public Instant instant() {
        Instant moment = told.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TravellingClock(real.withZone(other), told);
    }
}

package org.starhop.demo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;

/** Lets somebody act at a moment of the past, through the same services as everybody else. */
@Component
@Profile("demo")
class Backdating {

    private final TravellingClock clock;
    private final EntityManager entities;

    Backdating(TravellingClock clock, EntityManager entities) {
        this.clock = clock;
        this.entities = entities;
    }

    /**
     * Makes one call. What it changed is written and let go before the next one, as if each had a transaction of its own: rows of
     * several calls together would be inserted in an order that their foreign keys do not allow, and rows that stay would be
     * looked at again by every call of eight weeks.
     */
    <T> T call(Instant moment, Actor actor, Supplier<T> work) {
        T result = clock.at(moment, () -> Actors.callAs(actor, work));
        entities.flush();
        entities.clear();
        return result;
    }

    /** See {@link #call}. */
    void run(Instant moment, Actor actor, Runnable work) {
        call(moment, actor, () -> {
            work.run();
            return true;
        });
    }
}

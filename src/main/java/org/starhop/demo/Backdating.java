package org.starhop.demo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;

/** Lets somebody act at a past moment, through the same services as everybody else. */
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
     * Makes one call. Its changes are flushed and detached before the next one, as if each call had its own
     * transaction. Otherwise rows of several calls would be inserted in an order that violates foreign keys, and every
     * later call would have to check all the rows of eight weeks for changes.
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

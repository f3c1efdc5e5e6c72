package org.starhop.demo;

import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.starhop.account.FirstStart;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;

/** Ensures that made-up and real people never share a database. Checks before the first page can be opened. */
@Component
class OneKindOfClinic implements SmartInitializingSingleton {

    private static final Actor NOBODYS_SYSTEM = Actor.system(new UUID(0, 0));

    private final FirstStart firstStart;
    private final boolean demo;

    OneKindOfClinic(FirstStart firstStart, @Value("${starhop.demo:false}") boolean demo) {
        this.firstStart = firstStart;
        this.demo = demo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (Actors.callAs(NOBODYS_SYSTEM, () -> firstStart.holdsClinic(!demo))) {
            throw demo
                    ? new WrongDatabase(
                            "This database holds a real clinic, and the demo never runs beside real people.",
                            "Start without the profile \"demo\", or choose another folder for the demo with STARHOP_DATA.")
                    : new WrongDatabase(
                            "This database holds the demo clinic, and real people never work beside made-up ones.",
                            "Start with the profile \"demo\", or choose a fresh folder with STARHOP_DATA.");
        }
    }
}

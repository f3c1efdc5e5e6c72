package org.starhop.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actor;
import org.starhop.followup.Party;
import org.starhop.notice.Notices;

/** Lets the demo's people read what was new, therapists until three days ago and families until a week ago. */
@Component
@Profile("demo")
class Bells {

    private static final int READ_BY_STAFF = -3;
    private static final int READ_BY_FAMILIES = -7;

    private final Notices notices;
    private final Backdating backdating;

    Bells(Notices notices, Backdating backdating) {
        this.notices = notices;
        this.backdating = backdating;
    }

    /** Lets everybody read, at noon of the day counted from the day the demo was made. */
    void tell(int day, LocalDate date, People people) {
        Instant noon = date.atTime(12, 0).atZone(Kid.ZONE).toInstant();
        if (day == READ_BY_FAMILIES) {
            people.helpers().values().forEach(helper -> read(noon, helper, Party.FAMILY));
        }
        if (day == READ_BY_STAFF) {
            people.staff().values().forEach(colleague -> read(noon, colleague, Party.THERAPIST));
        }
    }

    private void read(Instant at, Actor reader, Party as) {
        backdating.run(at, reader, () -> notices.readAll(as));
    }
}

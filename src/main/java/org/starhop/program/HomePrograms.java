package org.starhop.program;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actors;

/** Each child's single home program, created with the first thing that is written to it. */
@Component
class HomePrograms {

    private final HomeProgramRepository programs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HomePrograms(HomeProgramRepository programs, ApplicationEventPublisher events, Clock clock) {
        this.programs = programs;
        this.events = events;
        this.clock = clock;
    }

    Optional<HomeProgram> find(UUID childId) {
        return programs.findByChildId(childId);
    }

    HomeProgram opened(UUID childId) {
        return find(childId)
                .orElseGet(() -> programs.save(new HomeProgram(Actors.require().clinicId(), childId, clock.instant())));
    }

    void focusOn(UUID childId, @Nullable String focus) {
        opened(childId).focusOn(focus);
        events.publishEvent(new ProgramChanged(childId));
    }
}

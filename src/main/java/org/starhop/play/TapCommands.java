package org.starhop.play;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A batch as a tablet sends it; see {@code docs/api.md}. Nothing is required here: what is missing is answered, not lost. */
record TapCommands(
        @Nullable UUID outbox,
        @Nullable String sentAt,
        @Nullable List<Command> commands) {

    /** One command; which parts it needs depends on its kind. */
    record Command(
            @Nullable Integer seq,
            @Nullable String kind,
            @Nullable String slot,
            @Nullable Integer version,
            @Nullable String result,
            @Nullable String at,
            @Nullable String zone,
            @Nullable Integer reps,
            @Nullable Integer minutes,
            @Nullable Integer feeling,
            @Nullable Integer effort,
            @Nullable Integer pain,
            @Nullable String barrier,
            @Nullable String setting,
            @Nullable Undoes undoes,
            @Nullable UUID child,
            @Nullable UUID claim,
            @Nullable UUID reward,
            @Nullable Integer cost) {}

    /** Which command is taken back. */
    record Undoes(@Nullable UUID outbox, @Nullable Integer seq) {}
}

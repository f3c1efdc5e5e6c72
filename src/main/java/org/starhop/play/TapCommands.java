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
            @Nullable Integer cost,
            @Nullable String with,
            @Nullable Boolean chosen,
            @Nullable Adds adds) {

        /**
         * What a replay is compared by. Parts that came with a later release are written only when they are there, so that
         * what a tablet sent before the release stays the same.
         */
        String content() {
            String later = (with == null ? "" : ", with=" + with)
                    + (chosen == null ? "" : ", chosen=" + chosen)
                    + (adds == null ? "" : ", adds=" + adds);
            return "Command[seq=" + seq + ", kind=" + kind + ", slot=" + slot + ", version=" + version + ", result="
                    + result + ", at=" + at + ", zone=" + zone + ", reps=" + reps + ", minutes=" + minutes
                    + ", feeling="
                    + feeling + ", effort=" + effort + ", pain=" + pain + ", barrier=" + barrier + ", setting="
                    + setting
                    + ", undoes=" + undoes + ", child=" + child + ", claim=" + claim + ", reward=" + reward + ", cost="
                    + cost + later + "]";
        }
    }

    /** Which tap more is told of. */
    record Adds(@Nullable UUID outbox, @Nullable Integer seq) {}

    /** Which command is taken back. */
    record Undoes(@Nullable UUID outbox, @Nullable Integer seq) {}
}

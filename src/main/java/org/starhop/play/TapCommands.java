package org.starhop.play;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A batch as a tablet sends it; see {@code docs/api.md}. Nothing is required here: what is missing is answered, not lost. Each
 * command is read by itself, so that one of a wrong form does not hold the others back.
 */
record TapCommands(
        @Nullable UUID outbox,
        @Nullable JsonNode sentAt,
        @Nullable List<JsonNode> commands) {

    /** The command's number, by which it is answered; 0 where there is none from 1 to the biggest {@code int}. */
    static int seq(JsonNode command) {
        JsonNode seq = command.path("seq");
        return seq.isIntegralNumber() && seq.canConvertToInt() ? Math.max(0, seq.intValue()) : 0;
    }

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

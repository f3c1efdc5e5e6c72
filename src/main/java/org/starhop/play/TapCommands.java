package org.starhop.play;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A batch as a tablet sends it; see {@code docs/api.md}. No part is required: commands with missing parts are answered,
 * not lost. Each command is parsed separately, so that a malformed one does not block the others.
 */
record TapCommands(
        @Nullable UUID outbox,
        @Nullable JsonNode sentAt,
        @Nullable List<JsonNode> commands) {

    /**
     * Returns the command's number, by which it is answered; 0 if it has none between 1 and the largest {@code int}.
     */
    static int seq(JsonNode command) {
        JsonNode seq = command.path("seq");
        return seq.isIntegralNumber() && seq.canConvertToInt() ? Math.max(0, seq.intValue()) : 0;
    }

    /** One command; its kind determines which parts it needs. */
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
         * Returns the text by which a resent command is compared. Parts added in a later release are included only if
         * present, so that the text of a command sent before that release stays the same.
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

    /** The tap that the feedback is about. */
    record Adds(@Nullable UUID outbox, @Nullable Integer seq) {}

    /** The command that is taken back. */
    record Undoes(@Nullable UUID outbox, @Nullable Integer seq) {}
}

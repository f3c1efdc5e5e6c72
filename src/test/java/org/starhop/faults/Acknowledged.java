package org.starhop.faults;

import java.util.Optional;
import java.util.UUID;

/**
 * A write that was acknowledged, as one line: {@code ACK <kind> <words> ;}. A line cut off by the kill lacks the end.
 */
sealed interface Acknowledged {

    /** A tablet was told that its tap is stored. */
    record Tap(UUID outbox, int seq, UUID childId, String slot, boolean star) implements Acknowledged {
        @Override
        public String line() {
            return "ACK TAP " + outbox + " " + seq + " " + childId + " " + slot + " " + star + " ;";
        }
    }

    /** A parent was told that a log is stored. */
    record Log(UUID id) implements Acknowledged {
        @Override
        public String line() {
            return "ACK LOG " + id + " ;";
        }
    }

    /** A parent was told that a claim was made. */
    record Claim(UUID id) implements Acknowledged {
        @Override
        public String line() {
            return "ACK CLAIM " + id + " ;";
        }
    }

    /** A parent was told that a claim is approved. */
    record Approval(UUID id) implements Acknowledged {
        @Override
        public String line() {
            return "ACK APPROVAL " + id + " ;";
        }
    }

    /** A therapist was told that a program is changed. */
    record Edit(UUID prescriptionId, int version, String comment) implements Acknowledged {
        @Override
        public String line() {
            return "ACK EDIT " + prescriptionId + " " + version + " " + comment + " ;";
        }
    }

    String line();

    /** Parses a line; empty for anything that is not a complete acknowledgment. */
    static Optional<Acknowledged> parse(String line) {
        if (!line.startsWith("ACK ") || !line.endsWith(" ;")) {
            return Optional.empty();
        }
        String[] words = line.split(" ");
        UUID id = UUID.fromString(words[2]);
        return Optional.of(
                switch (words[1]) {
                    case "TAP" ->
                        new Tap(
                                id,
                                Integer.parseInt(words[3]),
                                UUID.fromString(words[4]),
                                words[5],
                                Boolean.parseBoolean(words[6]));
                    case "LOG" -> new Log(id);
                    case "CLAIM" -> new Claim(id);
                    case "APPROVAL" -> new Approval(id);
                    case "EDIT" -> new Edit(id, Integer.parseInt(words[3]), words[4]);
                    default -> throw new IllegalArgumentException(line);
                });
    }
}

package org.starhop.play;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.starhop.base.DomainException;
import org.starhop.base.Secrets;
import org.starhop.exercise.Setting;
import org.starhop.play.TapCommands.Command;
import org.starhop.practice.Feedback;
import org.starhop.practice.PracticeAmount;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLog;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.practice.Sent;
import org.starhop.practice.tap.Tap;
import org.starhop.program.SlotId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses commands. Those that cannot be parsed are kept too, as refused. */
@Component
class TapReader {

    private static final int DIGEST_LENGTH = 32;

    private final JsonMapper json;

    TapReader(JsonMapper json) {
        this.json = json;
    }

    /** Parses the commands of a batch, each of which has a number of its own. */
    List<Tap> read(List<JsonNode> commands, Instant sentAt) {
        return commands.stream().map(command -> read(command, sentAt)).toList();
    }

    /** Returns when the tablet says it sent the batch; {@code now} if what it says is not a time. */
    static Instant sentAt(@Nullable JsonNode told, Instant now) {
        Instant sentAt = told != null && told.isString() ? instant(told.stringValue(), now) : now;
        return Sent.isStorable(sentAt) ? sentAt : now;
    }

    private Tap read(JsonNode told, Instant sentAt) {
        int seq = TapCommands.seq(told);
        try {
            return read(json.treeToValue(told, Command.class), seq, sentAt);
        } catch (JacksonException otherForm) {
            String content = told.toString();
            return new Tap.Unreadable(new Sent(seq, sentAt, ZoneOffset.UTC, digest(content)), content, "invalid");
        }
    }

    private static String digest(String content) {
        return Secrets.hash(content).substring(0, DIGEST_LENGTH);
    }

    private static Tap read(Command command, int seq, Instant sentAt) {
        String content = command.content();
        String digest = digest(content);
        ZoneId zone = zone(command.zone());
        Sent sent = new Sent(seq, instant(command.at(), sentAt), zone, digest);
        if (!Sent.isStorable(sent.at())) {
            return new Tap.Unreadable(new Sent(seq, sentAt, zone, digest), content, "invalid");
        }
        try {
            return fact(command, sent, content);
        } catch (IllegalArgumentException | DomainException | NoSuchSlot e) {
            String reason = e instanceof NoSuchSlot ? "unknown-slot" : "invalid";
            return new Tap.Unreadable(sent, content, reason);
        }
    }

    private static Tap fact(Command command, Sent sent, String content) {
        return switch (Objects.toString(command.kind(), "").toUpperCase(Locale.ROOT)) {
            case "TAP" -> reported(command, sent);
            case "ADD" -> added(command, sent);
            case "UNDO" -> undone(command, sent);
            case "ASK" -> asked(command, sent, content);
            case "ENJOYED" -> new Tap.Enjoyed(sent, content, required(command.claim()));
            default -> new Tap.Unreadable(sent, content, "invalid");
        };
    }

    private static Tap asked(Command command, Sent sent, String content) {
        return new Tap.Asked(
                sent,
                content,
                required(command.child()),
                required(command.claim()),
                required(command.reward()),
                required(command.cost()));
    }

    private static Tap reported(Command command, Sent sent) {
        Report report = new Report(
                PracticeResult.valueOf(required(command.result())),
                Feedback.of(command.feeling(), command.effort(), command.pain(), setting(command)),
                command.barrier() == null ? null : PracticeBarrier.valueOf(command.barrier()),
                PracticeAmount.of(command.reps(), command.minutes()),
                null);
        return new Tap.Reported(
                sent,
                slot(command),
                command.version(),
                report,
                partner(command.with()),
                Boolean.TRUE.equals(command.chosen()));
    }

    private static Tap added(Command command, Sent sent) {
        TapCommands.Adds adds = required(command.adds());
        Feedback feedback = new Feedback(command.feeling(), command.effort(), command.pain(), setting(command));
        return new Tap.FeedbackGiven(sent, slot(command), required(adds.outbox()), required(adds.seq()), feedback);
    }

    private static SlotId slot(Command command) {
        return SlotId.parse(Objects.toString(command.slot(), "")).orElseThrow(NoSuchSlot::new);
    }

    private static @Nullable Setting setting(Command command) {
        return command.setting() == null ? null : Setting.valueOf(command.setting());
    }

    /** Returns who joined in; an unknown person is taken for a grown-up. */
    private static @Nullable String partner(@Nullable String with) {
        if (with == null || with.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(with).toString();
        } catch (IllegalArgumentException other) {
            return PracticeLog.GROWN_UP;
        }
    }

    private static Tap undone(Command command, Sent sent) {
        TapCommands.Undoes undoes = required(command.undoes());
        return new Tap.Undone(sent, required(undoes.outbox()), required(undoes.seq()));
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("A part of the command is missing");
        }
        return value;
    }

    private static Instant instant(@Nullable String text, Instant otherwise) {
        try {
            return text == null ? otherwise : Instant.parse(text);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private static ZoneId zone(@Nullable String text) {
        try {
            return text == null ? ZoneOffset.UTC : ZoneId.of(text);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    /** Thrown if the text is not in the format of a slot id. */
    private static final class NoSuchSlot extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

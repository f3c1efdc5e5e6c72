package org.starhop.play;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.starhop.child.PairedDevice;
import org.starhop.practice.tap.TapAnswers;
import org.starhop.practice.tap.TapBatch;
import tools.jackson.databind.JsonNode;

/** Receives taps. The answer says what is durable, and nothing else. */
@RestController
class TapController {

    private static final int MOST = 50;

    private final TapReader reader;
    private final TapDelivery delivery;
    private final Clock clock;

    TapController(TapReader reader, TapDelivery delivery, Clock clock) {
        this.reader = reader;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** The answer to a batch. */
    record Answer(List<Result> results, int durableThrough) {}

    /** The answer to one command. */
    record Result(
            int seq,
            String status,
            @Nullable Boolean star,
            @Nullable String reason) {}

    @PostMapping("/play/api/taps")
    ResponseEntity<?> receive(
            @RequestAttribute("org.starhop.child.PairedDevice") PairedDevice device, @RequestBody TapCommands batch) {
        List<JsonNode> commands = batch.commands();
        if (batch.outbox() == null || commands == null || commands.isEmpty() || commands.size() > MOST) {
            return problem(HttpStatus.BAD_REQUEST, "batch", "A batch has an outbox and 1 to 50 commands.");
        }
        if (commands.stream().anyMatch(command -> TapCommands.seq(command) == 0)) {
            return problem(HttpStatus.BAD_REQUEST, "seq", "Every command has a number from 1.");
        }
        Instant sentAt = TapReader.sentAt(batch.sentAt(), clock.instant());
        var facts =
                new TapBatch(device.actor(), device.childIds(), batch.outbox(), sentAt, reader.read(commands, sentAt));
        return ResponseEntity.ok(answer(delivery.deliver(facts)));
    }

    private static Answer answer(TapAnswers answers) {
        return new Answer(answers.answers().stream().map(TapController::result).toList(), answers.durableThrough());
    }

    private static Result result(TapAnswers.Answer answer) {
        return switch (answer) {
            case TapAnswers.Answer.Accepted accepted -> new Result(accepted.seq(), "ACCEPTED", accepted.star(), null);
            case TapAnswers.Answer.Duplicate duplicate ->
                duplicate.reason().isEmpty()
                        ? new Result(duplicate.seq(), "DUPLICATE", duplicate.star(), null)
                        : new Result(duplicate.seq(), "REFUSED", null, duplicate.reason());
            case TapAnswers.Answer.Refused refused -> new Result(refused.seq(), "REFUSED", null, refused.reason());
            case TapAnswers.Answer.Conflict conflict -> new Result(conflict.seq(), "CONFLICT", null, null);
        };
    }

    private static ResponseEntity<?> problem(HttpStatus status, String code, String detail) {
        return ResponseEntity.status(status).body(Objects.requireNonNull(Problems.of(status, code, detail)));
    }
}

package org.starhop.play;

import io.github.bucket4j.Bucket;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.starhop.base.web.RateLimit;
import org.starhop.child.LeavePins;
import org.starhop.child.PairedDevice;
import org.starhop.child.PinLock;

/**
 * Checks a grown-up's PIN for leaving child mode, for tablets whose browser cannot check it alone. Leaving changes
 * nothing here; the tablet stays paired.
 */
@RestController
class LeaveController {

    private final LeavePins pins;
    private final RateLimit tries = new RateLimit(LeaveController::fiveThenFewer);

    LeaveController(LeavePins pins) {
        this.pins = pins;
    }

    /** What a tablet sends; nothing if the family has not set a PIN. */
    record Leaving(@Nullable @Pattern(regexp = "[0-9]{1,6}") String pin) {}

    @PostMapping("/play/api/leave")
    ResponseEntity<?> leave(
            @RequestAttribute("org.starhop.child.PairedDevice") PairedDevice device,
            @Valid @RequestBody Leaving asked) {
        Optional<PinLock> lock = pins.of(device);
        String who = device.id().toString();
        if (lock.isPresent() && !tries.take(who)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .body(Problems.of(
                            HttpStatus.TOO_MANY_REQUESTS, "slow-down", "Please wait a minute and try again."));
        }
        if (lock.isPresent() && (asked.pin() == null || !lock.get().opensWith(asked.pin()))) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .body(Problems.of(HttpStatus.FORBIDDEN, "wrong-pin", "That is not the PIN."));
        }
        tries.forget(who);
        return ResponseEntity.noContent().build();
    }

    /** A mistyped PIN costs nothing; trying all 10,000 would take weeks. */
    private static Bucket fiveThenFewer() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(5).refillGreedy(5, Duration.ofMinutes(5)))
                .addLimit(limit -> limit.capacity(20).refillGreedy(20, Duration.ofHours(2)))
                .build();
    }
}

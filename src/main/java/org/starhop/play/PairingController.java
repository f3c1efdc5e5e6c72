package org.starhop.play;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.starhop.base.Require;
import org.starhop.child.Devices;
import org.starhop.child.Pairing;

/** Pairs a tablet with the six digits that a parent shows. {@link PairingRateLimitFilter} limits guesses. */
@RestController
class PairingController {

    private static final Duration FOREVER = Duration.ofDays(3650);

    private final Pairing pairing;

    PairingController(Pairing pairing) {
        this.pairing = pairing;
    }

    /** What a tablet sends. */
    record PairingRequest(
            @NotNull @Pattern(regexp = "\\d{6}") String code,
            @NotNull UUID tablet,

            @Nullable @Size(max = 60) @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*")
            String name) {}

    @PostMapping("/play/api/pair")
    ResponseEntity<?> pair(@Valid @RequestBody PairingRequest asked, HttpServletRequest request) {
        String name =
                Objects.requireNonNullElse(Require.optionalText("name", asked.name(), Devices.LONGEST_NAME), "Tablet");
        return pairing.pair(asked.code(), asked.tablet(), name)
                .<ResponseEntity<?>>map(secret -> ResponseEntity.noContent()
                        .header(HttpHeaders.SET_COOKIE, cookie(secret, request.isSecure()))
                        .build())
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .body(Problems.of(
                                HttpStatus.NOT_FOUND, "pairing-code", "This code does not work. Ask for a new one.")));
    }

    private static String cookie(String secret, boolean secure) {
        return ResponseCookie.from(DeviceFilter.COOKIE, secret)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/play")
                .maxAge(FOREVER)
                .build()
                .toString();
    }
}

package org.starhop.practice.tap;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.starhop.base.BaseEntity;
import org.starhop.practice.Sent;

/**
 * The answer to a tablet's command that produced no practice log: a wish, a reward enjoyed, feedback, or anything
 * refused. A resent command gets the same answer.
 */
@Entity
class DeviceCommand extends BaseEntity {

    private static final int LONGEST = 2_000;
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private UUID clinicId;
    private UUID deviceId;
    private UUID outboxId;
    private int seq;
    private String digest;
    private String status;
    private String reason;
    private String content;
    private int throughSeq;
    private Instant receivedAt;

    @SuppressWarnings("NullAway")
    protected DeviceCommand() {}

    DeviceCommand(TapBatch batch, Sent sent, String reason, String content, int throughSeq, Instant receivedAt) {
        this.clinicId = batch.device().clinicId();
        this.deviceId = batch.device().id();
        this.outboxId = batch.outbox();
        this.seq = sent.seq();
        this.digest = sent.digest();
        this.status = reason.isEmpty() ? "ACCEPTED" : "REFUSED";
        this.reason = reason;
        this.content = keepable(content);
        this.throughSeq = throughSeq;
        this.receivedAt = receivedAt;
    }

    /** Cuts overlong content and replaces what PostgreSQL cannot store: NUL and unpaired surrogates. */
    private static String keepable(String content) {
        String cut = content.length() > LONGEST ? content.substring(0, LONGEST) : content;
        return UNSTORABLE.matcher(cut).replaceAll("\uFFFD");
    }

    UUID getClinicId() {
        return clinicId;
    }

    UUID getDeviceId() {
        return deviceId;
    }

    UUID getOutboxId() {
        return outboxId;
    }

    int getSeq() {
        return seq;
    }

    String getStatus() {
        return status;
    }

    String getReason() {
        return reason;
    }

    String getDigest() {
        return digest;
    }

    /** Returns what was sent. It is kept even if it was refused, so that nothing a child tapped is lost. */
    String getContent() {
        return content;
    }

    int getThroughSeq() {
        return throughSeq;
    }

    Instant getReceivedAt() {
        return receivedAt;
    }
}

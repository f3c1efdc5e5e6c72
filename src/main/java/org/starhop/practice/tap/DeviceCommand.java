package org.starhop.practice.tap;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.starhop.base.BaseEntity;
import org.starhop.practice.Sent;

/** The answer given to a tablet's command that made no log: a wish, a joy, something told after a tap, or something refused. A replay gets it again. */
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

    /** PostgreSQL keeps no NUL, and half a character is none. */
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

    /** What was asked, kept so that nothing a child tapped is lost even when it is refused. */
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

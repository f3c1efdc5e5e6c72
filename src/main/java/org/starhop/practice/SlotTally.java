package org.starhop.practice;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.InsertedOnce;
import org.starhop.program.SlotId;
import org.starhop.reward.SlotStar;

/**
 * The tally of one slot on one day, computed from its logs and always consistent with them. The newest report that was
 * not taken back determines the state. A page about a day reads these rows instead of years of logs.
 */
@Entity
public class SlotTally extends InsertedOnce<SlotKey> {

    @EmbeddedId
    private SlotKey id;

    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private @Nullable PracticeResult result;

    private boolean resting;
    private @Nullable UUID logId;
    private @Nullable Instant happenedAt;
    private @Nullable Integer reps;
    private @Nullable Integer minutes;
    private @Nullable UUID outboxId;
    private @Nullable Integer seq;
    private int logs;
    private boolean starred;
    private boolean starForShop;
    private int starRound;

    @SuppressWarnings("NullAway")
    protected SlotTally() {}

    SlotTally(UUID clinicId, SlotKey id) {
        this.clinicId = clinicId;
        this.id = id;
    }

    /** Computes the tally from all logs of one slot, in any order. */
    static SlotTally rebuiltFrom(SlotKey key, List<PracticeLog> all) {
        var tally = new SlotTally(all.getFirst().getClinicId(), key);
        tally.rebuild(all);
        tally.starred = all.stream().mapToInt(PracticeLog::getStarDelta).sum() > 0;
        tally.starRound =
                (int) all.stream().filter(log -> log.getStarDelta() < 0).count();
        return tally;
    }

    /** Returns whether both describe a slot in the same way, apart from whether its star counts in the shop. */
    boolean agreesWith(SlotTally other) {
        return id.equals(other.id)
                && result == other.result
                && resting == other.resting
                && Objects.equals(logId, other.logId)
                && Objects.equals(reps, other.reps)
                && logs == other.logs
                && starred == other.starred
                && starRound == other.starRound;
    }

    /** Adds a report. The state changes only if the report is newer than the one shown. */
    void add(PracticeLog log) {
        logs++;
        boolean newer = happenedAt == null
                || log.getHappenedAt().isAfter(happenedAt)
                || (log.getHappenedAt().equals(happenedAt) && log.getId().compareTo(Objects.requireNonNull(logId)) > 0);
        if (newer) {
            show(log);
        }
    }

    /** Recomputes the state from all logs of the slot after one was taken back. */
    void rebuild(List<PracticeLog> all) {
        var history = new SlotHistory(all);
        logs = history.reports();
        clear();
        history.newest().ifPresent(this::show);
    }

    void lit(boolean forShop) {
        starred = true;
        starForShop = forShop;
    }

    void unlit() {
        starred = false;
        starForShop = false;
        starRound++;
    }

    /**
     * Returns the slot's star. The tally only knows whether the shop counts it once the star is lit, so the caller says
     * so.
     */
    SlotStar star(boolean forShop) {
        return new SlotStar(slot().toString(), slot().date(), starRound, starred, forShop);
    }

    private void show(PracticeLog log) {
        Report report = Objects.requireNonNull(log.getReport());
        result = report.result();
        resting = report.saysItHurt();
        logId = log.getId();
        happenedAt = log.getHappenedAt();
        reps = report.reps();
        minutes = report.minutes();
        outboxId = log.getOutboxId();
        seq = log.getSeq();
    }

    private void clear() {
        result = null;
        resting = false;
        logId = null;
        happenedAt = null;
        reps = null;
        minutes = null;
        outboxId = null;
        seq = null;
    }

    public SlotState state() {
        return SlotState.of(result, resting);
    }

    public SlotId slot() {
        return id.slot();
    }

    @Override
    public SlotKey getId() {
        return id;
    }

    public UUID getChildId() {
        return id.childId();
    }

    /** Returns what was reported last, also while the card rests; null while nothing is. */
    public @Nullable PracticeResult getResult() {
        return result;
    }

    /** Returns the id of the log that determines the state; null while the slot is open. */
    public @Nullable UUID getLogId() {
        return logId;
    }

    public @Nullable Instant getHappenedAt() {
        return happenedAt;
    }

    public @Nullable Integer getReps() {
        return reps;
    }

    /** Returns the number of repetitions reported; 0 if nobody counted. */
    int countedReps() {
        return reps == null ? 0 : reps;
    }

    public @Nullable UUID getOutboxId() {
        return outboxId;
    }

    public @Nullable Integer getSeq() {
        return seq;
    }

    public int getLogs() {
        return logs;
    }

    /** Returns whether the slot's star is lit. */
    public boolean isStarred() {
        return starred;
    }

    boolean isStarForShop() {
        return starForShop;
    }
}

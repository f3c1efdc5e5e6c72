package org.starhop.practice.tap;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.starhop.base.DomainException;
import org.starhop.practice.FeedbackLog;
import org.starhop.practice.LockedSlots;
import org.starhop.practice.PracticeLog;
import org.starhop.practice.PracticeMoment;
import org.starhop.practice.PracticeRecorder;
import org.starhop.practice.tap.TapAnswers.Answer;
import org.starhop.program.Prescription;
import org.starhop.reward.Claims;
import org.starhop.reward.RewardClaim;

/** Answers one batch, in the transaction of {@link Taps}. */
class TapReception {

    private final DeviceCommandRepository commands;
    private final PracticeRecorder recorder;
    private final Claims claims;

    private final TapBatch batch;
    private final LockedSlots locked;
    private final Map<Integer, DeviceCommandRepository.Known> known;
    private final Set<Integer> answered = new HashSet<>();
    private final Instant received;
    private final int through;

    TapReception(
            DeviceCommandRepository commands,
            PracticeRecorder recorder,
            Claims claims,
            TapBatch batch,
            LockedSlots locked,
            List<DeviceCommandRepository.Known> found,
            Instant received) {
        this.commands = commands;
        this.recorder = recorder;
        this.claims = claims;
        this.batch = batch;
        this.locked = locked;
        this.received = received;
        this.known = found.stream()
                .filter(answer -> answer.getSeq() > 0)
                .collect(Collectors.toMap(
                        DeviceCommandRepository.Known::getSeq, Function.identity(), (first, second) -> first));
        this.through = durableThrough(found.isEmpty() ? 0 : found.getFirst().getDurable());
    }

    TapAnswers answerAll() {
        return new TapAnswers(batch.taps().stream().map(this::answer).toList(), through);
    }

    /**
     * Computes in advance what will be durable afterwards: every command of the batch will be stored, whether accepted
     * or refused.
     */
    private int durableThrough(int before) {
        Set<Integer> stored = new HashSet<>(known.keySet());
        batch.taps().forEach(tap -> stored.add(tap.seq()));
        int reached = before;
        while (stored.contains(reached + 1)) {
            reached++;
        }
        return reached;
    }

    private Answer answer(Tap tap) {
        DeviceCommandRepository.Known before = known.get(tap.seq());
        if (before != null) {
            return before.getDigest().equals(tap.sent().digest())
                    ? new Answer.Duplicate(tap.seq(), before.getStar() > 0, before.getReason())
                    : new Answer.Conflict(tap.seq());
        }
        if (!answered.add(tap.seq())) {
            return new Answer.Conflict(tap.seq());
        }
        return switch (tap) {
            case Tap.Reported reported -> report(reported);
            case Tap.Undone undone -> undo(undone);
            case Tap.FeedbackGiven added -> add(added);
            case Tap.Asked asked -> ask(asked);
            case Tap.Enjoyed enjoyed -> enjoy(enjoyed);
            case Tap.Unreadable unreadable -> refuse(tap, unreadable.content(), unreadable.reason());
        };
    }

    private Answer report(Tap.Reported tap) {
        Prescription prescription =
                locked.prescription(tap.slot().prescriptionId()).orElse(null);
        if (prescription == null) {
            return refuse(tap, tap.toString(), "unknown-slot");
        }
        PracticeLog log = PracticeLog.report(prescription, tap.slot(), tap.report(), batch.device(), moment(tap))
                .sentAs(batch.outbox(), tap.sent(), tap.version(), through)
                .done(tap.with(), tap.chosen());
        recorder.report(locked, log);
        return new Answer.Accepted(tap.seq(), log.getStarDelta() > 0);
    }

    private Answer undo(Tap.Undone tap) {
        PracticeLog undone = commands.findLog(tap.outbox(), tap.undoneSeq()).orElse(null);
        Prescription prescription = undone == null
                ? null
                : locked.prescription(undone.getPrescriptionId()).orElse(null);
        if (undone == null || prescription == null || undone.getKind() != PracticeLog.Kind.REPORT) {
            return refuse(tap, tap.toString(), "nothing-to-undo");
        }
        PracticeMoment moment = moment(tap);
        if (Duration.between(undone.getHappenedAt(), moment.happenedAt()).compareTo(Taps.UNDO_WINDOW) > 0) {
            return refuse(tap, tap.toString(), "too-late-to-undo");
        }
        return undo(tap, prescription, undone, moment);
    }

    private Answer undo(Tap.Undone tap, Prescription prescription, PracticeLog undone, PracticeMoment moment) {
        PracticeLog undo = PracticeLog.undo(prescription, undone, batch.device(), moment)
                .sentAs(batch.outbox(), tap.sent(), undone.getPrescriptionVersion(), through);
        try {
            recorder.undo(locked, undone, undo);
        } catch (DomainException.Refused refused) {
            return refuse(tap, tap.toString(), refused.key().replace("error.", ""));
        }
        return new Answer.Accepted(tap.seq(), false);
    }

    private Answer add(Tap.FeedbackGiven tap) {
        Prescription prescription =
                locked.prescription(tap.slot().prescriptionId()).orElse(null);
        if (prescription == null) {
            return refuse(tap, tap.toString(), "unknown-slot");
        }
        FeedbackLog log = FeedbackLog.of(
                        prescription, tap.slot(), tap.feedback(), moment(tap), tap.outbox(), tap.toldSeq())
                .sentAs(tap.sent());
        recorder.add(locked, log);
        return accept(tap, "ADD to " + tap.toldSeq() + " of " + tap.outbox());
    }

    private Answer ask(Tap.Asked tap) {
        if (!batch.childIds().contains(tap.childId())) {
            return refuse(tap, tap.content(), "unknown-child");
        }
        if (claims.find(batch.childIds(), tap.claimId()).isPresent()) {
            return accept(tap, tap.content());
        }
        try {
            claims.askFromTablet(tap.childId(), tap.claimId(), tap.rewardId(), tap.cost());
            return accept(tap, tap.content());
        } catch (DomainException.Refused notEnough) {
            return refuse(tap, tap.content(), "not-enough-stars");
        } catch (DomainException.NotFound unknown) {
            return refuse(tap, tap.content(), "unknown-reward");
        }
    }

    private Answer enjoy(Tap.Enjoyed tap) {
        RewardClaim claim = claims.find(batch.childIds(), tap.claimId()).orElse(null);
        if (claim == null) {
            return refuse(tap, tap.content(), "unknown-claim");
        }
        try {
            claims.enjoyedOnTablet(claim);
            return accept(tap, tap.content());
        } catch (DomainException.Refused notNow) {
            return refuse(tap, tap.content(), "unknown-claim");
        }
    }

    private Answer accept(Tap tap, String content) {
        keep(tap, "", content);
        return new Answer.Accepted(tap.seq(), false);
    }

    private Answer refuse(Tap tap, String content, String reason) {
        keep(tap, reason, content);
        return new Answer.Refused(tap.seq(), reason);
    }

    private void keep(Tap tap, String reason, String content) {
        commands.save(new DeviceCommand(batch, tap.sent(), reason, content, through, received));
    }

    private PracticeMoment moment(Tap tap) {
        return PracticeMoment.onTablet(tap.sent(), batch.sentAt(), received);
    }
}

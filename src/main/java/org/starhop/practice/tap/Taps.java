package org.starhop.practice.tap;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.practice.LockedSlots;
import org.starhop.practice.PracticeRecorder;
import org.starhop.program.SlotId;
import org.starhop.reward.Claims;

/**
 * Receives taps from tablets, whether sent at once or later. A tap is a fact, never a toggle; a resent tap gets the
 * answer it got before; and nothing is refused because of its time.
 */
@Service
@Transactional
public class Taps {

    /** How long a child may take a tap back. */
    public static final Duration UNDO_WINDOW = Duration.ofMinutes(10);

    /** How many numbers beyond a batch are checked for commands that arrived before it. */
    private static final int LOOK_AHEAD = 1_000;

    private final DeviceCommandRepository commands;
    private final PracticeRecorder recorder;
    private final Claims claims;
    private final Clock clock;

    Taps(DeviceCommandRepository commands, PracticeRecorder recorder, Claims claims, Clock clock) {
        this.commands = commands;
        this.recorder = recorder;
        this.claims = claims;
        this.clock = clock;
    }

    /** Stores a batch, all or nothing, and answers each command. */
    @Allowed(Who.DEVICE)
    public TapAnswers receive(TapBatch batch) {
        List<SlotId> slots = slotsOf(batch);
        LockedSlots locked = recorder.open(batch.childIds(), slots);
        int low = batch.taps().stream().mapToInt(Tap::seq).min().orElse(1);
        int high = batch.taps().stream().mapToInt(Tap::seq).max().orElse(1);
        int ahead = (int) Math.min(Integer.MAX_VALUE, (long) high + LOOK_AHEAD);
        List<DeviceCommandRepository.Known> known = commands.findKnown(batch.outbox(), low, ahead);
        return new TapReception(commands, recorder, claims, batch, locked, known, clock.instant()).answerAll();
    }

    private List<SlotId> slotsOf(TapBatch batch) {
        List<SlotId> slots = new ArrayList<>();
        for (Tap tap : batch.taps()) {
            switch (tap) {
                case Tap.Reported reported -> slots.add(reported.slot());
                case Tap.Undone undone ->
                    commands.findLog(undone.outbox(), undone.undoneSeq()).ifPresent(log -> slots.add(log.slot()));
                case Tap.FeedbackGiven added -> slots.add(added.slot());
                case Tap.Asked asked -> {}
                case Tap.Enjoyed enjoyed -> {}
                case Tap.Unreadable unreadable -> {}
            }
        }
        return slots;
    }
}

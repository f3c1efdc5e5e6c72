package org.starhop.therapist.child;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.starhop.followup.story.ChangeReview;
import org.starhop.followup.story.Story;
import org.starhop.practice.Practice;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;

/** The entries of a story, newest first, by when each happened. */
class StoryEntries {

    private final Story story;
    private final BarrierAnswers answers;
    private final LocalDate today;
    private final Map<UUID, Prescription> program;

    StoryEntries(Story story, BarrierAnswers answers, LocalDate today) {
        this.story = story;
        this.answers = answers;
        this.today = today;
        this.program = story.program().stream().collect(Collectors.toMap(Prescription::getId, Function.identity()));
    }

    /** Returns those of one kind, and about one exercise, unless {@code only} is null. */
    List<StoryEntry> of(StoryKind kind, @Nullable UUID only) {
        return Stream.of(
                        story.practices().stream().flatMap(this::practice),
                        story.changes().stream().map(this::change),
                        story.notes().stream()
                                .map(note -> entry(
                                        note.date(), note.writtenAt(), StoryKind.WORDS, new StoryNote(note, zone()))),
                        story.visits().stream()
                                .map(visit -> entry(
                                        story.child().dateAt(visit.start()),
                                        visit.start(),
                                        StoryKind.VISIT,
                                        new StoryVisit(visit, zone()))),
                        story.messages().stream()
                                .map(message -> entry(
                                        story.child().dateAt(message.sentAt()),
                                        message.sentAt(),
                                        StoryKind.WORDS,
                                        new StoryMessage(message, zone()))))
                .flatMap(Function.identity())
                .filter(entry -> entry.fits(kind, only))
                .sorted(Comparator.comparing(StoryEntry::day)
                        .thenComparing(StoryEntry::at)
                        .reversed())
                .toList();
    }

    private static StoryEntry entry(LocalDate day, Instant at, StoryKind kind, StoryItem item) {
        return new StoryEntry(day, at, null, Set.of(kind), item);
    }

    private Stream<StoryEntry> practice(Practice practice) {
        Prescription prescription = program.get(practice.slot().prescriptionId());
        if (prescription == null) {
            return Stream.empty();
        }
        LogEntry item = new LogEntry(practice, prescription, zone());
        Set<StoryKind> kinds = EnumSet.of(StoryKind.PRACTICE);
        PracticeBarrier barrier = barrier(practice.now());
        if (barrier != null) {
            kinds.add(StoryKind.BARRIER);
            answeredBy(practice).ifPresent(change -> item.answeredBy(change.change()));
            if (!prescription.isOver(today)) {
                item.add(answers.to(barrier, prescription));
            }
        }
        return Stream.of(new StoryEntry(practice.slot().date(), practice.at(), prescription.getId(), kinds, item));
    }

    /** Pain that was named without its barrier counts as one. */
    private static @Nullable PracticeBarrier barrier(PracticeEntry entry) {
        Report report = entry.report();
        if (report == null || entry.takenBack()) {
            return null;
        }
        return report.saysItHurt() ? PracticeBarrier.HURT : report.barrier();
    }

    /** The first change that was made with this report in view. */
    private Optional<ChangeReview> answeredBy(Practice practice) {
        UUID log = practice.now().log().getId();
        return story.changes().reversed().stream()
                .filter(review -> review.answered().stream()
                        .anyMatch(entry -> entry.log().getId().equals(log)))
                .findFirst();
    }

    private StoryEntry change(ChangeReview review) {
        var why = review.change().why();
        return new StoryEntry(
                why.effectiveOn(),
                why.changedAt(),
                why.prescriptionId(),
                Set.of(StoryKind.CHANGE),
                new StoryChange(review, zone()));
    }

    private ZoneId zone() {
        return story.child().getZone();
    }
}

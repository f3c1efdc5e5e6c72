package org.starhop.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.ChildChanged;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Children;
import org.starhop.practice.PracticeLogs;

/** Proud moments, and questions for the next visit: what a family writes on a day for the whole care circle. */
@Service
@Transactional
public class FamilyNotes {

    /** The maximum length of a note, in characters. */
    public static final int LONGEST_TEXT = 500;

    /** The maximum number of notes that are read at once. */
    private static final int MOST = 100;

    /** Published when a family wrote or took back a note of this kind. */
    public record FamilyNoted(UUID childId, FamilyNoteKind kind, boolean takenBack) implements ChildChanged {}

    private final FamilyNoteRepository notes;
    private final FamilyNoteUndoRepository undos;
    private final Accounts accounts;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FamilyNotes(
            FamilyNoteRepository notes,
            FamilyNoteUndoRepository undos,
            Accounts accounts,
            Children children,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.undos = undos;
        this.accounts = accounts;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a note about a day.
     *
     * @param text 1 to {@value #LONGEST_TEXT} characters
     * @param date today or one of the last 60 days
     * @return the note's id
     */
    @Allowed(Who.CAREGIVER_OF)
    public UUID write(UUID childId, FamilyNoteKind kind, String text, LocalDate date) {
        LocalDate today = children.today(childId);
        if (date.isAfter(today) || date.isBefore(today.minusDays(PracticeLogs.DAYS_BACK))) {
            throw new DomainException.Invalid("date", "error.slot-date", PracticeLogs.DAYS_BACK);
        }
        FamilyNote note = notes.save(new FamilyNote(childId, Actors.require(), kind, text, date, clock.instant()));
        events.publishEvent(new FamilyNoted(childId, kind, false));
        return note.getId();
    }

    /** Takes back a note of one's own. Somebody else's looks as if it did not exist. */
    @Allowed(Who.CAREGIVER_OF)
    public void takeBack(UUID childId, UUID noteId) {
        FamilyNote note = notes.findByIdAndChildId(noteId, childId)
                .filter(found -> found.isBy(Actors.require()))
                .orElseThrow(DomainException.NotFound::new);
        if (undos.existsByNoteId(noteId)) {
            throw new DomainException.Refused("error.nothing-to-undo");
        }
        undos.save(new FamilyNoteUndo(note, clock.instant()));
        events.publishEvent(new FamilyNoted(childId, note.getKind(), true));
    }

    /** Returns the notes written since this moment, oldest first, the newest {@value #MOST} if there are more. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<FamilyNoteLine> since(UUID childId, Instant moment) {
        return lines(notes.findStanding(childId, moment, Limit.of(MOST)).reversed());
    }

    /** Returns the notes about a day, oldest first. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<FamilyNoteLine> on(UUID childId, LocalDate date) {
        return lines(notes.findStandingOn(childId, date));
    }

    private List<FamilyNoteLine> lines(List<FamilyNote> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Actor me = Actors.require();
        Map<UUID, Account> people = accounts.byId(
                me.clinicId(),
                found.stream().map(FamilyNote::getAuthorId).distinct().toList());
        return found.stream()
                .map(note -> new FamilyNoteLine(
                        note.getId(),
                        note.getKind(),
                        note.getText(),
                        note.getLocalDate(),
                        Optional.ofNullable(people.get(note.getAuthorId()))
                                .map(Account::getDisplayName)
                                .orElse(""),
                        note.isBy(me),
                        note.getWrittenAt()))
                .toList();
    }
}

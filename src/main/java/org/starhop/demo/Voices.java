package org.starhop.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNotes;
import org.starhop.followup.HelpKind;
import org.starhop.followup.HelpRequests;
import org.starhop.followup.Messages;
import org.starhop.program.Prescriptions;

/** What the demo's families ask about an exercise, what they are proud of, and what they want to ask at the next visit. */
@Component
@Profile("demo")
class Voices {

    /** A therapist's answer, the next morning. */
    private record Answer(Colleague by, String text) {}

    private record Ask(
            int day,
            Kid kid,
            Helper by,
            String slug,
            HelpKind kind,
            @Nullable String words,
            @Nullable Answer answer) {}

    private record Note(int day, Kid kid, Helper by, FamilyNoteKind kind, String text) {}

    private static final List<Ask> ASKS = List.of(
            new Ask(
                    -7,
                    Kid.MIA,
                    Helper.JORDAN,
                    "flamingo-stand",
                    HelpKind.NOT_SURE,
                    "May the free foot touch the other leg?",
                    new Answer(
                            Colleague.DANA,
                            "A touch is fine when she wobbles. Then let the foot fly again. Well seen!")),
            new Ask(
                    -1,
                    Kid.MIA,
                    Helper.JORDAN,
                    "bunny-ear-laces",
                    HelpKind.MOTIVATE,
                    "The second shoe is always too much for her.",
                    null),
            new Ask(-2, Kid.THEO, Helper.TESS, "car-i-spy", HelpKind.MOTIVATE, null, null),
            new Ask(
                    -1,
                    Kid.LUCIA,
                    Helper.MARISOL,
                    "pom-pom-rescue",
                    HelpKind.TELL,
                    "Las pinzas están muy duras para ella.",
                    null));

    private static final List<Note> NOTES = List.of(
            new Note(-6, Kid.MIA, Helper.ROSA, FamilyNoteKind.PROUD, "She crab walked to get my slippers. We laughed!"),
            new Note(-3, Kid.MIA, Helper.JORDAN, FamilyNoteKind.PROUD, "She tied one bow all by herself."),
            new Note(-1, Kid.MIA, Helper.JORDAN, FamilyNoteKind.QUESTION, "Can she learn bows on her winter boots?"),
            new Note(-2, Kid.THEO, Helper.JORDAN, FamilyNoteKind.QUESTION, "Is it okay if he whispers the sound?"),
            new Note(-4, Kid.LUCIA, Helper.MARISOL, FamilyNoteKind.PROUD, "Se lavó los dientes sin ayuda."));

    private final HelpRequests requests;
    private final FamilyNotes notes;
    private final Messages messages;
    private final Prescriptions prescriptions;
    private final Backdating backdating;

    Voices(
            HelpRequests requests,
            FamilyNotes notes,
            Messages messages,
            Prescriptions prescriptions,
            Backdating backdating) {
        this.requests = requests;
        this.notes = notes;
        this.messages = messages;
        this.prescriptions = prescriptions;
        this.backdating = backdating;
    }

    /** Tells the evening of one day, counted from the day the demo was made. */
    void tell(int day, LocalDate date, People people) {
        ASKS.stream().filter(ask -> ask.day() == day).forEach(ask -> ask(ask, date, people));
        NOTES.stream().filter(note -> note.day() == day).forEach(note -> write(note, date, people));
    }

    private void ask(Ask ask, LocalDate date, People people) {
        UUID child = people.id(ask.kid());
        UUID request = backdating.call(
                at(date, 19),
                people.actor(ask.by()),
                () -> requests.ask(child, exercise(child, ask.slug()), ask.kind(), ask.words()));
        Answer answer = ask.answer();
        if (answer != null) {
            Instant morning = at(date.plusDays(1), 8);
            backdating.run(morning, people.actor(answer.by()), () -> messages.read(child));
            backdating.run(morning, people.actor(answer.by()), () -> requests.answer(child, request, answer.text()));
            backdating.run(at(date.plusDays(1), 19), people.actor(ask.by()), () -> messages.read(child));
        }
    }

    private UUID exercise(UUID child, String slug) {
        return prescriptions.of(child).stream()
                .filter(prescription -> prescription.getExercise().key().equals(slug))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private void write(Note note, LocalDate date, People people) {
        backdating.run(
                at(date, 20),
                people.actor(note.by()),
                () -> notes.write(people.id(note.kid()), note.kind(), note.text(), date));
    }

    private static Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(Kid.ZONE).toInstant();
    }
}

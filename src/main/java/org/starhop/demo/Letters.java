package org.starhop.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actor;
import org.starhop.followup.Messages;

/** What the demo's parents and therapists write to each other. The newest letters still wait to be read. */
@Component
@Profile("demo")
class Letters {

    private record Letter(int day, int hour, Kid kid, Enum<?> author, String text) {}

    private static final List<Letter> LETTERS = List.of(
            new Letter(
                    -20,
                    19,
                    Kid.MIA,
                    Helper.JORDAN,
                    "Mia stood like a flamingo while I cooked. Twice! Should we try it on the soft mat?"),
            new Letter(
                    -19,
                    8,
                    Kid.MIA,
                    Colleague.DANA,
                    "What a great moment. Stay on the floor this week. Then we try the mat together at your visit."),
            new Letter(
                    -3,
                    20,
                    Kid.THEO,
                    Helper.JORDAN,
                    "We play car I spy on the way to school. Is it the letter or the sound that counts?"),
            new Letter(
                    -16,
                    18,
                    Kid.LUCIA,
                    Helper.MARISOL,
                    "Lucía estuvo enferma. Ya está mejor. ¿Empezamos otra vez con todo?"),
            new Letter(
                    -15,
                    9,
                    Kid.LUCIA,
                    Colleague.LUIS,
                    "Qué bueno que ya está mejor. Empiecen con una cosa por día. Lo demás puede esperar."));

    private final Messages messages;
    private final Backdating backdating;

    Letters(Messages messages, Backdating backdating) {
        this.messages = messages;
        this.backdating = backdating;
    }

    /** Sends the letters of one day, counted from the day the demo was made. */
    void tell(int day, LocalDate date, People people) {
        LETTERS.stream().filter(letter -> letter.day() == day).forEach(letter -> send(letter, date, people));
    }

    /** Somebody who answers has read what came before. */
    private void send(Letter letter, LocalDate date, People people) {
        Instant at = date.atTime(letter.hour(), 0).atZone(Kid.ZONE).toInstant();
        backdating.run(at, author(letter, people), () -> messages.read(people.id(letter.kid())));
        backdating.run(at, author(letter, people), () -> messages.send(people.id(letter.kid()), letter.text()));
    }

    private static Actor author(Letter letter, People people) {
        return letter.author() instanceof Helper helper
                ? people.actor(helper)
                : people.actor((Colleague) letter.author());
    }
}

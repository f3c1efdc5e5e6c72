package org.starhop.demo;

import static org.starhop.exercise.Routine.ANYTIME;
import static org.starhop.exercise.Routine.BATH;
import static org.starhop.exercise.Routine.BEDTIME;
import static org.starhop.exercise.Routine.MEALTIME;
import static org.starhop.exercise.Routine.PLAYTIME;
import static org.starhop.exercise.Routine.SCHOOL_RUN;
import static org.starhop.exercise.Routine.SNACK;
import static org.starhop.exercise.Routine.TOOTH_BRUSHING;
import static org.starhop.exercise.Routine.WAKE_UP;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Routine;
import org.starhop.program.NewPrescription;
import org.starhop.program.PromptLevel;

/**
 * An exercise prescribed to a child of the demo.
 *
 * @param day when, counted from the day the demo was created: -55 is eight weeks before
 * @param note to the family, in its language
 */
record Prescribed(
        int day,
        Kid kid,
        Colleague by,
        String slug,
        Frequency frequency,
        @Nullable String note,
        List<Routine> routines) {

    private static final Frequency MON_WED_FRI =
            new Frequency(3, 1, Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
    private static final Frequency TWICE_A_DAY = new Frequency(7, 2, Set.of());

    static final List<Prescribed> ALL = List.of(
            of(-55, Kid.MIA, Colleague.DANA, "bear-walk", 4, "Bottom up high, slow steps.", PLAYTIME),
            of(-5, Kid.MIA, Colleague.DANA, "crab-walk", 4, null, PLAYTIME),
            of(-55, Kid.MIA, Colleague.DANA, "flamingo-stand", 5, null, TOOTH_BRUSHING),
            of(-54, Kid.MIA, Colleague.PRIYA, "bunny-ear-laces", 5, "Two laces in two colors help.", SCHOOL_RUN),
            of(-54, Kid.MIA, Colleague.PRIYA, "crocodile-clips", 4, null, PLAYTIME),
            of(-20, Kid.MIA, Colleague.PRIYA, "hot-cocoa-breath", 5, "In bed, lights low.", BEDTIME),
            of(-53, Kid.THEO, Colleague.LUIS, "car-i-spy", 5, "Our sound now is S. Say it a bit longer.", SCHOOL_RUN),
            of(-53, Kid.THEO, Colleague.LUIS, "mirror-sounds", 5, null, TOOTH_BRUSHING),
            of(-40, Kid.THEO, Colleague.PRIYA, "sponge-squeeze", 4, null, BATH),
            of(-55, Kid.LUCIA, Colleague.LUIS, "mirror-sounds", 5, "El sonido de ahora es la R suave.", TOOTH_BRUSHING),
            of(-55, Kid.LUCIA, Colleague.LUIS, "book-detective", 4, null, BEDTIME),
            of(-52, Kid.LUCIA, Colleague.PRIYA, "pom-pom-rescue", 4, "Siempre con un adulto al lado.", PLAYTIME),
            new Prescribed(
                    -24,
                    Kid.LUCIA,
                    Colleague.PRIYA,
                    "tooth-brush-steps",
                    TWICE_A_DAY,
                    null,
                    List.of(TOOTH_BRUSHING, BEDTIME)),
            of(-54, Kid.MATEO, Colleague.DANA, "push-the-wall", 5, "Talones en el piso todo el tiempo.", BEDTIME),
            of(-54, Kid.MATEO, Colleague.DANA, "rocket-heels", 4, null, MEALTIME),
            of(-33, Kid.MATEO, Colleague.DANA, "mountain-steps", 3, null, SCHOOL_RUN),
            of(-55, Kid.ELI, Colleague.PRIYA, "push-the-house", 5, "Great right before homework.", ANYTIME),
            of(-55, Kid.ELI, Colleague.PRIYA, "pack-my-bag", 5, "Use the same picture list in both homes.", BEDTIME),
            of(-54, Kid.ELI, Colleague.DANA, "superhero-fly", 4, null, PLAYTIME),
            of(-26, Kid.ELI, Colleague.DANA, "tightrope-walk", 4, null, PLAYTIME),
            of(-41, Kid.KAI, Colleague.DANA, "treasure-squats", 4, "Big toys only. Low tone takes its time.", PLAYTIME),
            of(-41, Kid.KAI, Colleague.LUIS, "this-or-that", 5, "Hold both things up. Then wait and smile.", MEALTIME),
            of(-27, Kid.KAI, Colleague.LUIS, "wait-and-see", 5, null, SNACK),
            of(-50, Kid.ZOE, Colleague.DANA, "long-leg-story", 5, null, BEDTIME),
            new Prescribed(-50, Kid.ZOE, Colleague.DANA, "yoga-cat-and-dog", MON_WED_FRI, null, List.of(WAKE_UP)),
            of(-36, Kid.ZOE, Colleague.PRIYA, "hot-cocoa-breath", 4, null, BEDTIME));

    /**
     * Returns the quest's target: Mia ties her shoes on a short quest, Theo practices his sound on a long one, the
     * others have none.
     */
    @Nullable
    Integer questTarget() {
        if (kid == Kid.MIA && slug.equals("bunny-ear-laces")) {
            return 200;
        }
        return kid == Kid.THEO && slug.equals("mirror-sounds") ? NewPrescription.USUAL_QUEST : null;
    }

    /** Returns how much help the family reports giving; most have not reported any yet. */
    @Nullable
    PromptLevel promptLevel() {
        return switch (slug) {
            case "bear-walk" -> PromptLevel.INDEPENDENT;
            case "flamingo-stand" -> PromptLevel.GESTURE;
            case "bunny-ear-laces" -> PromptLevel.HAND_OVER_HAND;
            case "treasure-squats" -> PromptLevel.PHYSICAL;
            case "pack-my-bag" -> PromptLevel.VISUAL;
            case "book-detective" -> PromptLevel.VERBAL;
            default -> null;
        };
    }

    private static Prescribed of(
            int day, Kid kid, Colleague by, String slug, int perWeek, @Nullable String note, Routine routine) {
        return new Prescribed(day, kid, by, slug, Frequency.perWeek(perWeek), note, List.of(routine));
    }

    /** Returns everybody who prescribes for this child, in the order in which they started. */
    static List<Colleague> therapistsOf(Kid kid) {
        return ALL.stream()
                .filter(given -> given.kid() == kid)
                .map(Prescribed::by)
                .distinct()
                .toList();
    }
}

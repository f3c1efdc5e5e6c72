package org.starhop.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Language;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeResult;

/** What the demo's caregivers write, in their own language. */
final class Notes {

    private static final List<String> DONE_EN = List.of(
            "We made it a race to the sofa. So many giggles!",
            "All alone today. Very proud face.",
            "Did it before I even asked.",
            "The new song helped us start.",
            "Smooth today. Took about three minutes.",
            "Everybody joined in. It was fun.");
    private static final List<String> DONE_ES = List.of(
            "Lo hizo sin ayuda. ¡Qué cara de orgullo!",
            "Lo volvimos un juego y nos reímos mucho.",
            "Hoy salió muy bien, sin ayuda.",
            "Empezó antes de que yo le dijera.",
            "Toda la familia quiso jugar.");
    private static final List<String> TRIED_EN = List.of(
            "Two good ones, then we stopped with a smile.",
            "Hard after a long school day, but we tried.",
            "It works better in the morning for us.",
            "Needed my hand the whole time today.");
    private static final List<String> TRIED_ES = List.of(
            "Lo intentamos un ratito y paramos contentos.",
            "La escuela le quitó toda la energía.",
            "Nos sale mejor por la mañana.",
            "Hoy necesitó mi mano todo el tiempo.");

    private Notes() {}

    /**
     * Returns a note that fits how it went.
     *
     * @param barrier what got in the way; null if nothing did
     */
    static String about(PracticeResult result, @Nullable PracticeBarrier barrier, Language language, Chance chance) {
        boolean english = language == Language.EN;
        if (result == PracticeResult.DONE) {
            return chance.oneOf(english ? DONE_EN : DONE_ES);
        }
        return barrier == null
                ? chance.oneOf(english ? TRIED_EN : TRIED_ES)
                : english ? english(barrier) : spanish(barrier);
    }

    private static String english(PracticeBarrier barrier) {
        return switch (barrier) {
            case NOT_UNDERSTOOD -> "I am not sure how the second step goes.";
            case FORGOT -> "It slipped our minds. Is there a better time?";
            case NO_MATERIALS -> "The things for it are in the other home.";
            case NO_TIME -> "Late bus, late dinner, straight to bed.";
            case CHILD_REFUSED -> "A clear no today. We read a book instead.";
            case DID_NOT_WORK -> "It did not hold attention for long.";
            case HURT -> "It pulled in the lower back. We stopped.";
            case SICK -> "Runny nose and very tired.";
        };
    }

    private static String spanish(PracticeBarrier barrier) {
        return switch (barrier) {
            case NOT_UNDERSTOOD -> "No sé bien cómo va el segundo paso.";
            case FORGOT -> "Se nos fue de la mente. ¿Habrá una mejor hora?";
            case NO_MATERIALS -> "No tenemos lo que hace falta.";
            case NO_TIME -> "Llegamos tarde y nos fuimos a dormir.";
            case CHILD_REFUSED -> "Hoy dijo que no. Leímos un cuento.";
            case DID_NOT_WORK -> "Se aburrió muy pronto.";
            case HURT -> "Le dolió un poco y paramos.";
            case SICK -> "Tiene tos y necesita descanso.";
        };
    }
}

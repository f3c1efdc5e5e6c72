package org.starhop.exercise;

import java.util.List;
import java.util.Objects;
import org.starhop.base.DomainException;
import org.starhop.base.Require;

/**
 * The text of an exercise in one language, in a family's words.
 *
 * @param skill what it trains, for grown-ups
 * @param purpose why, in one sentence suitable for both parent and child
 * @param prompt what the child hears, at most ten words
 * @param steps 1 to 6 short sentences to whoever practices; a step for the grown-up starts with "Helper:"
 * @param safety what to watch out for; may be empty
 */
public record ExerciseText(
        String name,
        String skill,
        String purpose,
        String prompt,
        List<String> steps,
        List<String> materials,
        String safety) {

    /** People do not remember more steps than this. */
    public static final int MOST_STEPS = 6;

    public ExerciseText {
        name = Require.text("name", name, 60);
        skill = Require.text("skill", skill, 80);
        purpose = Require.text("purpose", purpose, 300);
        prompt = Require.text("prompt", prompt, 120);
        steps = oneLineEach("steps", steps, 300);
        materials = oneLineEach("materials", materials, 80);
        safety = Objects.requireNonNullElse(Require.optionalText("safety", safety, 400), "");
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new DomainException.Invalid("steps", "error.steps", MOST_STEPS);
        }
    }

    private static List<String> oneLineEach(String field, List<String> lines, int longest) {
        return lines.stream()
                .map(line -> Require.optionalText(field, line.replace('\n', ' '), longest))
                .filter(Objects::nonNull)
                .toList();
    }
}

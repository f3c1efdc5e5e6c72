package org.starhop.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Loads the 60 starter exercises that come with Starhop; later starts update only what a release changed. */
@Component
@Order(10)
class StarterLibrary implements ApplicationRunner {

    private final ExerciseRepository exercises;
    private final ExerciseTextRepository texts;
    private final JsonMapper json;

    StarterLibrary(ExerciseRepository exercises, ExerciseTextRepository texts, JsonMapper json) {
        this.exercises = exercises;
        this.texts = texts;
        this.json = json;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        load();
    }

    void load() {
        Map<String, Exercise> known =
                exercises.findAll().stream().collect(Collectors.toMap(Exercise::getSlug, Function.identity()));
        Map<UUID, List<ExerciseTextRow>> rows =
                texts.findAll().stream().collect(Collectors.groupingBy(ExerciseTextRow::getExerciseId));
        for (StarterExercise source : read()) {
            Exercise exercise = known.get(source.slug());
            if (exercise == null) {
                exercise = exercises.save(new Exercise(source));
            } else {
                exercise.take(source);
            }
            keepTexts(exercise.getId(), source, rows.getOrDefault(exercise.getId(), List.of()));
        }
    }

    private void keepTexts(UUID exerciseId, StarterExercise source, List<ExerciseTextRow> rows) {
        source.texts()
                .forEach((language, text) -> rows.stream()
                        .filter(row -> row.getLanguage() == language)
                        .findFirst()
                        .ifPresentOrElse(
                                row -> row.take(text),
                                () -> texts.save(new ExerciseTextRow(exerciseId, language, text))));
    }

    List<StarterExercise> read() {
        try (InputStream in = new ClassPathResource("library/exercises.json").getInputStream()) {
            return List.of(json.readValue(in, StarterExercise[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

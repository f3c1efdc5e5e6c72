package org.starhop.exercise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** The library that therapists prescribe from. */
@Service
@Transactional(readOnly = true)
public class Library {

    private static final Sort ORDER = Sort.by("discipline", "ageMin", "slug");

    private final ExerciseRepository exercises;
    private final ExerciseTextRepository texts;

    Library(ExerciseRepository exercises, ExerciseTextRepository texts) {
        this.exercises = exercises;
        this.texts = texts;
    }

    /** Returns one page of the entries that match the filter. */
    @Allowed(Who.STAFF)
    public List<LibraryEntry> search(LibraryFilter filter, int page, int size) {
        return withTexts(exercises
                .findAll(filter.toSpecification(), PageRequest.of(page, size, ORDER))
                .getContent());
    }

    /** Returns how many entries match the filter. */
    @Allowed(Who.STAFF)
    public long count(LibraryFilter filter) {
        return exercises.count(filter.toSpecification());
    }

    @Allowed(Who.STAFF)
    public LibraryEntry get(UUID exerciseId) {
        Exercise exercise = exercises.findById(exerciseId).orElseThrow(DomainException.NotFound::new);
        return withTexts(List.of(exercise)).getFirst();
    }

    /** Returns the entry with this slug. */
    @Allowed(Who.STAFF)
    public LibraryEntry bySlug(String slug) {
        Exercise exercise = exercises.findBySlug(slug).orElseThrow(DomainException.NotFound::new);
        return withTexts(List.of(exercise)).getFirst();
    }

    private List<LibraryEntry> withTexts(List<Exercise> found) {
        Map<UUID, List<ExerciseTextRow>> rows =
                texts.findByExerciseIdIn(found.stream().map(Exercise::getId).toList()).stream()
                        .collect(Collectors.groupingBy(ExerciseTextRow::getExerciseId));
        return found.stream()
                .map(exercise -> exercise.with(byLanguage(rows.getOrDefault(exercise.getId(), List.of()))))
                .toList();
    }

    private static Map<Language, ExerciseText> byLanguage(List<ExerciseTextRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        ExerciseTextRow::getLanguage,
                        ExerciseTextRow::toText,
                        (first, second) -> first,
                        () -> new EnumMap<>(Language.class)));
    }
}

package org.starhop.exercise;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.starhop.base.Discipline;
import org.starhop.base.Names;
import org.starhop.base.Require;

/**
 * Search criteria for the library; null or blank means any.
 *
 * @param text words from the name, skill, purpose, or materials, in any language; all must occur
 * @param age the child's age in years
 * @param material a word from the materials list
 */
public record LibraryFilter(
        @Nullable String text,
        @Nullable Discipline discipline,
        @Nullable Integer age,
        @Nullable Setting setting,
        @Nullable Purpose purpose,
        @Nullable String material) {

    private static final String ACCENTED = "áàâäãåéèêëíìîïóòôöõúùûüñçýÿ";
    private static final String BARE = "aaaaaaeeeeiiiiooooouuuuncyy";

    public static final LibraryFilter ANY = new LibraryFilter(null, null, null, null, null, null);

    Specification<Exercise> toSpecification() {
        return (exercise, query, builder) -> builder.and(predicates(exercise, query, builder));
    }

    private List<Predicate> predicates(Root<Exercise> exercise, CriteriaQuery<?> query, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        words(text).forEach(word -> all.add(textHas(exercise, query, builder, "searchText", word)));
        words(material).forEach(word -> all.add(textHas(exercise, query, builder, "materials", word)));
        if (discipline != null) {
            all.add(builder.equal(exercise.get("discipline"), discipline));
        }
        if (purpose != null) {
            all.add(builder.equal(exercise.get("purpose"), purpose));
        }
        if (age != null) {
            all.add(builder.lessThanOrEqualTo(exercise.get("ageMin"), age));
            all.add(builder.greaterThanOrEqualTo(exercise.get("ageMax"), age));
        }
        if (setting != null) {
            all.add(builder.isMember(setting, exercise.get("settings")));
        }
        return all;
    }

    private static Predicate textHas(
            Root<Exercise> exercise, CriteriaQuery<?> query, CriteriaBuilder builder, String column, String word) {
        var texts = query.subquery(Integer.class);
        var text = texts.from(ExerciseTextRow.class);
        texts.select(builder.literal(1))
                .where(
                        builder.equal(text.get("exerciseId"), exercise.get("id")),
                        builder.like(plain(builder, text.get(column)), "%" + escaped(word) + "%", '!'));
        return builder.exists(texts);
    }

    /** Lower case without accents, like the search text ({@link Names#folded}). */
    private static Expression<String> plain(CriteriaBuilder builder, Expression<String> column) {
        return builder.function(
                "translate", String.class, builder.lower(column), builder.literal(ACCENTED), builder.literal(BARE));
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : List.of(Names.folded(Require.storable(text)).strip().split("\\s+"));
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

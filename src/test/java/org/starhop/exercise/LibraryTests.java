package org.starhop.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.base.Discipline;
import org.starhop.base.Language;
import org.starhop.base.Names;
import org.starhop.exercise.Safety.Approval;
import org.starhop.exercise.Safety.Warning;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;

@StarhopTest
class LibraryTests {

    /** The child reads or hears these words too, so they say what is done, not who it is. */
    private static final Pattern SOMEBODYS_CHILD = Pattern.compile(
            "\\b(your (little one|child|baby|kid|son|daughter|toddler)|[st]us? (hij|niñ|beb|pequeñ|nen|chic))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Autowired
    Given given;

    @Autowired
    Library library;

    @Autowired
    StarterLibrary starter;

    TestClinic clinic;

    @BeforeEach
    void aClinic() {
        clinic = given.aClinic();
    }

    @Test
    void holdsSixtyExercisesInBothLanguages() {
        List<LibraryEntry> all = search(LibraryFilter.ANY);
        assertThat(all).hasSize(60).allSatisfy(entry -> {
            assertThat(entry.texts()).containsOnlyKeys(Language.EN, Language.ES);
            assertThat(entry.starter()).isTrue();
            assertThat(entry.text(Language.EN).steps())
                    .hasSameSizeAs(entry.text(Language.ES).steps());
        });
    }

    @Test
    void purposesAndStepsFitWhoeverReadsThem() {
        assertThat(search(LibraryFilter.ANY))
                .isNotEmpty()
                .allSatisfy(entry -> entry.texts()
                        .forEach((language, text) -> assertThat(forParentAndChild(text))
                                .as("%s in %s", slug(entry), language)
                                .doesNotContainPattern(SOMEBODYS_CHILD)));
    }

    @Test
    void purposesAndStepsAreEasyToRead() {
        assertThat(search(LibraryFilter.ANY)).isNotEmpty().allSatisfy(entry -> {
            ExerciseText text = entry.text(Language.EN);
            assertThat(Readability.grade(text.purpose())).as(slug(entry)).isLessThanOrEqualTo(5);
            assertThat(Readability.grade(String.join("\n", text.steps())))
                    .as(slug(entry))
                    .isLessThanOrEqualTo(Readability.PLAIN_GRADE);
        });
    }

    @Test
    void loadingAgainChangesNothing() {
        List<UUID> before =
                search(LibraryFilter.ANY).stream().map(LibraryEntry::id).toList();
        starter.run(null);
        assertThat(search(LibraryFilter.ANY).stream().map(LibraryEntry::id)).containsExactlyElementsOf(before);
    }

    @Test
    void findsByTextInAnyLanguageWithoutAccents() {
        assertThat(search(text("bear walk"))).extracting(this::slug).contains("bear-walk");
        LibraryEntry bear = search(text("bear walk")).getFirst();
        String spanish = Names.folded(bear.text(Language.ES).name());
        assertThat(search(text(spanish))).extracting(this::slug).contains("bear-walk");
    }

    /** "Un escalón con pasamanos", however it is typed. */
    @ParameterizedTest
    @ValueSource(strings = {"escalón", "escalon", "ESCALÓN"})
    void findsAMaterialWithoutItsAccentAndWithIt(String typed) {
        assertThat(search(new LibraryFilter(null, null, null, null, null, typed)))
                .isNotEmpty();
    }

    @Test
    void aPercentSignIsJustACharacter() {
        assertThat(search(text("%"))).isEmpty();
    }

    @Test
    void filtersNarrowTogether() {
        var filter = new LibraryFilter(null, Discipline.OT, 4, Setting.HOME, Purpose.FUNCTION, null);
        assertThat(search(filter)).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.exercise().discipline()).isEqualTo(Discipline.OT);
            assertThat(entry.exercise().purpose()).isEqualTo(Purpose.FUNCTION);
            assertThat(entry.audience().settings()).contains(Setting.HOME);
            assertThat(entry.audience().ageMin()).isLessThanOrEqualTo(4);
            assertThat(entry.audience().ageMax()).isGreaterThanOrEqualTo(4);
        });
        assertThat(given.as(clinic.ot(), () -> library.count(filter)))
                .isEqualTo(search(filter).size());
    }

    @Test
    void findsByMaterial() {
        assertThat(search(new LibraryFilter(null, null, null, null, null, "tape")))
                .isNotEmpty();
    }

    @Test
    void feedingAndSmallPartsAreMarked() {
        assertThat(get("side-to-side-chew").safety().approval()).isEqualTo(Approval.FEEDING_OR_MOUTH);
        assertThat(get("mouth-explorer").safety().approval()).isEqualTo(Approval.FEEDING_OR_MOUTH);
        assertThat(get("smoothie-straw").safety().approval()).isEqualTo(Approval.FEEDING_OR_MOUTH);
        assertThat(get("sprinkle-pinch").safety().warnings()).contains(Warning.CHOKING, Warning.ALLERGY);
        assertThat(get("pom-pom-rescue").safety().warnings()).contains(Warning.CHOKING);
        assertThat(get("treasure-bin").safety().warnings()).contains(Warning.CHOKING);
    }

    private static String forParentAndChild(ExerciseText text) {
        return text.purpose() + "\n" + String.join("\n", text.steps());
    }

    private LibraryEntry get(String slug) {
        return given.as(clinic.ot(), () -> library.bySlug(slug));
    }

    private String slug(LibraryEntry entry) {
        return entry.exercise().key();
    }

    private List<LibraryEntry> search(LibraryFilter filter) {
        return given.as(clinic.ot(), () -> library.search(filter, 0, 100));
    }

    private static LibraryFilter text(String words) {
        return new LibraryFilter(words, null, null, null, null, null);
    }
}

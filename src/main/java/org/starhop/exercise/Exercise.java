package org.starhop.exercise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.starhop.base.BaseEntity;
import org.starhop.base.Discipline;
import org.starhop.base.Language;
import org.starhop.exercise.LibraryEntry.Audience;
import org.starhop.exercise.LibraryEntry.Evidence;
import org.starhop.exercise.LibraryEntry.Suggested;
import org.starhop.exercise.Safety.Approval;
import org.starhop.exercise.Safety.Warning;

/** An exercise of the library. The starter set is an example that licensed therapists must review before real use. */
@Entity
class Exercise extends BaseEntity {

    private String slug;

    @Enumerated(EnumType.STRING)
    private Discipline discipline;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Embedded
    private Dosage dosage;

    @Embedded
    private Frequency frequency;

    private int estimatedMinutes;

    @Enumerated(EnumType.STRING)
    private Routine routine;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "exercise_setting", joinColumns = @JoinColumn(name = "exercise_id"))
    @Column(name = "setting")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Setting> settings = EnumSet.noneOf(Setting.class);

    private int ageMin;
    private int ageMax;
    private String emoji;

    @Enumerated(EnumType.STRING)
    private Approval approval;

    private boolean warnsOfChoking;
    private boolean warnsOfAllergy;

    @Enumerated(EnumType.STRING)
    private Evidence evidence;

    private boolean funAlready;
    private boolean starter;

    @SuppressWarnings("NullAway")
    protected Exercise() {}

    Exercise(StarterExercise source) {
        this.slug = source.slug();
        this.starter = true;
        take(source);
    }

    /** Updates the entry from the starter set of this release. */
    final void take(StarterExercise source) {
        discipline = source.discipline();
        purpose = source.purpose();
        dosage = source.dosage();
        frequency = new Frequency(
                source.frequency().timesPerWeek(), source.frequency().timesPerDay(), Set.of());
        estimatedMinutes = source.estimatedMinutes();
        routine = source.routine();
        settings = EnumSet.copyOf(source.settings());
        ageMin = source.ageMin();
        ageMax = source.ageMax();
        emoji = source.emoji();
        approval = source.approval();
        warnsOfChoking = source.warnings().contains(Warning.CHOKING);
        warnsOfAllergy = source.warnings().contains(Warning.ALLERGY);
        evidence = source.evidence();
        funAlready = source.funAlready();
    }

    String getSlug() {
        return slug;
    }

    /** Returns the library entry of this exercise, with these texts. */
    LibraryEntry with(Map<Language, ExerciseText> texts) {
        return new LibraryEntry(
                new ExerciseIdentity(getId(), slug, discipline, purpose, emoji),
                new Suggested(dosage, frequency, estimatedMinutes, routine, funAlready),
                new Audience(ageMin, ageMax, Set.copyOf(settings)),
                new Safety(approval, warnings()),
                evidence,
                starter,
                texts);
    }

    private Set<Warning> warnings() {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (warnsOfChoking) {
            warnings.add(Warning.CHOKING);
        }
        if (warnsOfAllergy) {
            warnings.add(Warning.ALLERGY);
        }
        return warnings;
    }
}

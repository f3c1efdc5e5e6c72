package org.starhop.exercise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.starhop.base.BaseEntity;
import org.starhop.base.Discipline;

/** An exercise of the library. The starter set is an example that licensed therapists must review before real use. */
@Entity
public class Exercise extends BaseEntity {

    private String slug;

    @Enumerated(EnumType.STRING)
    private Discipline discipline;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Embedded
    private Dosage dosage;

    private int timesPerWeek;
    private int timesPerDay;

    @Convert(converter = WeekdaysConverter.class)
    private Set<DayOfWeek> weekdays = Set.of();

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
        timesPerWeek = source.frequency().timesPerWeek();
        timesPerDay = source.frequency().timesPerDay();
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

    public String getSlug() {
        return slug;
    }

    public Discipline getDiscipline() {
        return discipline;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public Dosage getDosage() {
        return dosage;
    }

    public Frequency getFrequency() {
        return new Frequency(timesPerWeek, timesPerDay, weekdays);
    }

    /** Returns the minutes that one practice takes, as entered or as estimated by {@link Dosage#estimatedMinutes()}. */
    public int getEstimatedMinutes() {
        return estimatedMinutes;
    }

    public Routine getRoutine() {
        return routine;
    }

    public Set<Setting> getSettings() {
        return Set.copyOf(settings);
    }

    public int getAgeMin() {
        return ageMin;
    }

    public int getAgeMax() {
        return ageMax;
    }

    public String getEmoji() {
        return emoji;
    }

    public Approval getApproval() {
        return approval;
    }

    public Set<Warning> getWarnings() {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (warnsOfChoking) {
            warnings.add(Warning.CHOKING);
        }
        if (warnsOfAllergy) {
            warnings.add(Warning.ALLERGY);
        }
        return warnings;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    /** Returns whether most children do it for fun anyway, so that praise may work better than stars. */
    public boolean isFunAlready() {
        return funAlready;
    }

    /** Returns whether it came with Starhop and still needs a licensed therapist's review. */
    public boolean isStarter() {
        return starter;
    }
}

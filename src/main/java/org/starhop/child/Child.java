package org.starhop.child;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.Require;

/** A child, with as little about them as possible: nickname, birth month, avatar; never a full name or birthday. */
@Entity
public class Child extends BaseEntity {

    /** The maximum length of a nickname, in characters. */
    public static final int LONGEST_NICKNAME = 30;

    /** Minutes a day that suit most families, based on a trial in which 16.5 minutes helped (Novak 2009). */
    private static final int DEFAULT_MINUTES = 15;

    private static final int OLDEST = 21;

    private UUID clinicId;
    private UUID familyId;
    private String nickname;
    private LocalDate birthMonth;
    private String avatar;
    private boolean lowTone;
    private String zone;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int minutesPerDay = DEFAULT_MINUTES;
    private boolean minutesTold;

    @Enumerated(EnumType.STRING)
    private @Nullable PlayMode chosenMode;

    private Instant createdAt;

    @SuppressWarnings("NullAway")
    protected Child() {}

    Child(UUID clinicId, UUID familyId, ChildProfile profile, Instant now) {
        this.clinicId = clinicId;
        this.familyId = familyId;
        this.createdAt = now;
        describe(profile, now);
    }

    final void describe(ChildProfile profile, Instant now) {
        nickname = Require.text("nickname", profile.nickname(), LONGEST_NICKNAME);
        avatar = Require.text("avatar", profile.avatar(), 20);
        zone = Require.present("zone", profile.zone()).getId();
        birthMonth = plausible(Require.present("birthMonth", profile.birthMonth()), now);
        lowTone = profile.lowTone();
        language = Require.present("language", profile.language());
    }

    /** Sets the family's minutes a day over all disciplines, 1 to 120. */
    void budget(int minutes) {
        minutesPerDay = Require.range("minutesPerDay", minutes, 1, 120);
        minutesTold = true;
    }

    /** Sets how child mode speaks regardless of age; null lets the age decide. */
    void playAs(@Nullable PlayMode mode) {
        chosenMode = mode;
    }

    private LocalDate plausible(YearMonth month, Instant now) {
        LocalDate today = now.atZone(getZone()).toLocalDate();
        LocalDate first = month.atDay(1);
        if (first.isAfter(today) || Period.between(first, today).getYears() > OLDEST) {
            throw new DomainException.Invalid("birthMonth", "error.birth-month");
        }
        return first;
    }

    /** Returns the child's own date at this instant. */
    public LocalDate dateAt(Instant instant) {
        return instant.atZone(getZone()).toLocalDate();
    }

    /** Returns whether the child was here before this date. */
    public boolean wasHereBefore(LocalDate date) {
        return dateAt(createdAt).isBefore(date);
    }

    /** Returns how child mode speaks: as the parent chose, otherwise by age. */
    public PlayMode modeAt(Instant now) {
        return chosenMode != null ? chosenMode : modeOfAge(now);
    }

    /** Returns how child mode speaks to children of this age. */
    public PlayMode modeOfAge(Instant now) {
        return PlayMode.forAge(getBirthMonth(), dateAt(now));
    }

    /** Returns what the parent chose; null if the age decides. */
    public @Nullable PlayMode getChosenMode() {
        return chosenMode;
    }

    public int ageAt(Instant now) {
        return Period.between(birthMonth, dateAt(now)).getYears();
    }

    public ChildProfile profile() {
        return new ChildProfile(nickname, getBirthMonth(), avatar, lowTone, getZone(), language);
    }

    public UUID getClinicId() {
        return clinicId;
    }

    public UUID getFamilyId() {
        return familyId;
    }

    public String getNickname() {
        return nickname;
    }

    public YearMonth getBirthMonth() {
        return YearMonth.from(birthMonth);
    }

    public String getAvatar() {
        return avatar;
    }

    /** Returns whether the child has low muscle tone; progress may then take more time, and texts say so. */
    public boolean isLowTone() {
        return lowTone;
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    public Language getLanguage() {
        return language;
    }

    /** Returns the minutes a day that the family has, or the default; see {@link #hasToldMinutes()}. */
    public int getMinutesPerDay() {
        return minutesPerDay;
    }

    /** Returns whether the family has entered how many minutes a day it has. */
    public boolean hasToldMinutes() {
        return minutesTold;
    }
}

package org.starhop.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.child.PinLock;
import org.starhop.child.PlayMode;
import org.starhop.exercise.Dosage.Side;
import org.starhop.exercise.Routine;
import org.starhop.program.PromptLevel;

/**
 * What a tablet needs for the next 15 days; see {@code docs/api.md}. It never contains goals, diagnoses, or notes
 * between grown-ups.
 *
 * @param leave what a grown-up's PIN is checked against; null if the family has not set one
 */
public record Board(
        int version, Instant now, Tablet device, @Nullable PinLock leave, List<BoardChild> children) {

    record Tablet(UUID id, String name) {}

    record BoardChild(
            UUID id,
            String nickname,
            String avatar,
            String language,
            String zone,
            PlayMode mode,
            StarTotals stars,
            Week week,
            List<String> watchers,
            List<Card> cards,
            List<Day> days,
            List<ShopReward> rewards,
            List<ShopClaim> claims,
            SkyPart sky,
            Family family) {}

    record StarTotals(int total, int balance) {}

    /** The stars of the current week before the first day of the board. */
    record Week(LocalDate from, long stars) {}

    record Card(
            UUID id,
            int version,
            String exercise,
            @Nullable String drawing,
            String discipline,
            String picture,
            String emoji,
            boolean star,
            CardDosage dosage,
            int estimatedMinutes,
            Map<String, CardText> texts,
            @Nullable Quest quest,
            @Nullable PromptLevel promptLevel,
            @Nullable UUID choice,
            @Nullable Media media) {}

    /** The family's own photo or clip, shown instead of the drawing. */
    record Media(UUID id, String type) {}

    /** Repetitions counted toward the therapist's target, and this week's goal. */
    record Quest(int target, int reps, int weekReps, int weekGoal) {}

    record CardDosage(
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            @Nullable Integer minutes,
            @Nullable Side side) {}

    record CardText(
            String name,
            String purpose,
            String prompt,
            List<String> steps,
            List<String> materials,
            String safety,
            @Nullable String note) {}

    /**
     * A day of the child and the moment it begins. The moment is included because not every tablet knows the child's
     * time zone, or its latest rules.
     */
    record Day(LocalDate date, Instant from, List<Slot> slots) {}

    record Slot(
            String slot,
            UUID card,
            Routine routine,
            String state,
            @Nullable Logged logged) {}

    record Logged(
            Instant at, @Nullable UUID outbox, @Nullable Integer seq, Instant undoUntil, boolean star) {}

    record ShopReward(UUID id, String owner, String title, String picture, String size, int cost) {}

    record ShopClaim(
            UUID id,
            UUID reward,
            String title,
            String picture,
            int cost,
            String status,
            Instant askedAt,
            @Nullable Instant answeredAt,
            @Nullable String kindWord,
            String owner) {}

    /**
     * The constellations and the sticker book.
     *
     * @param filled the days with a star in the current constellation
     * @param through the last day that belongs to a finished constellation
     * @param days stars by day, from the first of the month or of the current constellation until yesterday
     */
    record SkyPart(
            int goal,
            List<LocalDate> filled,
            @Nullable LocalDate through,
            @Nullable LocalDate since,
            int finished,
            List<LocalDate> newest,
            List<StarDay> days,
            List<BookSticker> stickers) {}

    record StarDay(LocalDate date, long stars) {}

    record BookSticker(String name, Instant at) {}

    /** The family's own stars, and how often each child took part. */
    record Family(StarTotals stars, List<Share> shares) {}

    record Share(UUID child, String nickname, String avatar, int together) {}
}

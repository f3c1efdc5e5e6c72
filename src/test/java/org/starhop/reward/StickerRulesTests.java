package org.starhop.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.starhop.base.Discipline;
import org.starhop.exercise.Routine;
import org.starhop.exercise.Setting;
import org.starhop.reward.Practice.Trait;

class StickerRulesTests {

    @Test
    void tryingEarnsWhatDoingEarns() {
        assertThat(StickerRules.earnedBy(showing(Trait.TRIED))).contains(Sticker.TRYING, Sticker.FIRST_STAR);
    }

    @Test
    void reportedPainIsNothingToCollect() {
        var everything = new Achievement(everyTrait(), 20, 100, 10, 12);
        assertThat(StickerRules.earnedBy(everything)).doesNotContain(Sticker.BRAVE_WORDS);
    }

    @Test
    void comingBackEarnsMoreTheLongerTheBreakWas() {
        assertThat(StickerRules.earnedBy(away(2))).doesNotContain(Sticker.CAME_BACK);
        assertThat(StickerRules.earnedBy(away(3))).contains(Sticker.CAME_BACK).doesNotContain(Sticker.WELCOME_HOME);
        assertThat(StickerRules.earnedBy(away(14))).contains(Sticker.CAME_BACK, Sticker.WELCOME_HOME);
    }

    @Test
    void constellationsAndStarsEarnStickers() {
        var achievement = new Achievement(Set.of(), 0, 100, 10, 12);
        assertThat(StickerRules.earnedBy(achievement))
                .containsExactlyInAnyOrder(
                        Sticker.FIRST_STAR,
                        Sticker.TEN_STARS,
                        Sticker.HUNDRED_STARS,
                        Sticker.TEAM,
                        Sticker.FIRST_PICTURE,
                        Sticker.SKY_PAINTER);
    }

    @Test
    void everyTraitEarnsAtLeastOneSticker() {
        for (Enum<?> trait : everyTrait()) {
            assertThat(StickerRules.earnedBy(showing(trait))).as(trait.name()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aRoutineThatHasNoStickerYetEarnsTheOthers() {
        assertThat(StickerRules.earnedBy(showing(LaterRelease.NEW_ROUTINE))).containsExactly(Sticker.FIRST_STAR);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoutineIsATraitOfItsPractice(Routine routine) {
        var star = new SlotStar("slot", LocalDate.EPOCH, 0, false, true);
        var practice = new Practice(
                new UUID(0, 1), star, Instant.EPOCH, Discipline.PT, routine, Setting.CAR, null, Set.of(Trait.TRIED));
        assertThat(practice.allTraits()).containsExactlyInAnyOrder(Discipline.PT, routine, Setting.CAR, Trait.TRIED);
    }

    @Test
    void theBookHasRoomForAllStickers() {
        assertThat(Sticker.values()).hasSizeBetween(24, 63);
        assertThat(StickerRules.earnedBy(new Achievement(everyTrait(), 20, 100, 10, 12)))
                .hasSize(Sticker.values().length - 1);
    }

    @Test
    void aStickersPlaceInTheBookIsStored() {
        assertThat(Stream.of(Sticker.values()).map(Sticker::bit)).hasSize(36).doesNotHaveDuplicates();
        assertThat(Sticker.FIRST_STAR.bit()).isEqualTo(1);
        assertThat(Sticker.PLACE_HOME.bit()).isEqualTo(1L << 6);
        assertThat(Sticker.TOGETHER.bit()).isEqualTo(1L << 23);
        assertThat(Sticker.HUNDRED_STARS.bit()).isEqualTo(1L << 35);
    }

    private static Set<Enum<?>> everyTrait() {
        return Stream.of(Trait.values(), Discipline.values(), Routine.values(), Setting.values())
                .flatMap(Stream::of)
                .collect(Collectors.toSet());
    }

    private static Achievement showing(Enum<?> trait) {
        return new Achievement(Set.of(trait), 0, 1, 0, 0);
    }

    private static Achievement away(int days) {
        return new Achievement(Set.of(), days, 1, 0, 0);
    }

    private enum LaterRelease {
        NEW_ROUTINE
    }
}

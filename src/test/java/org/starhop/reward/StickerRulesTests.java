package org.starhop.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StickerRulesTests {

    @Test
    void tryingEarnsWhatDoingEarns() {
        assertThat(StickerRules.earnedBy(deed(Sign.TRIED))).contains(Sticker.TRYING, Sticker.FIRST_STAR);
    }

    @Test
    void toldHurtIsNothingToCollect() {
        var everything = new Deed(EnumSet.allOf(Sign.class), 20, 100, 10, 12);
        assertThat(StickerRules.earnedBy(everything)).doesNotContain(Sticker.BRAVE_WORDS);
    }

    @Test
    void comingBackEarnsMoreTheLongerTheBreakWas() {
        assertThat(StickerRules.earnedBy(away(2))).doesNotContain(Sticker.CAME_BACK);
        assertThat(StickerRules.earnedBy(away(3))).contains(Sticker.CAME_BACK).doesNotContain(Sticker.WELCOME_HOME);
        assertThat(StickerRules.earnedBy(away(14))).contains(Sticker.CAME_BACK, Sticker.WELCOME_HOME);
    }

    @Test
    void constellationsAndStarsEarnTheirs() {
        var deed = new Deed(Set.of(), 0, 100, 10, 12);
        assertThat(StickerRules.earnedBy(deed))
                .containsExactlyInAnyOrder(
                        Sticker.FIRST_STAR,
                        Sticker.TEN_STARS,
                        Sticker.HUNDRED_STARS,
                        Sticker.TEAM,
                        Sticker.FIRST_PICTURE,
                        Sticker.SKY_PAINTER);
    }

    @Test
    void everySignEarnsAtLeastOneSticker() {
        for (Sign sign : Sign.values()) {
            assertThat(StickerRules.earnedBy(deed(sign))).as(sign.name()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void theBookHasRoomForAllAndFitsItsNumber() {
        assertThat(Sticker.values()).hasSizeBetween(24, 63);
        assertThat(StickerRules.earnedBy(new Deed(EnumSet.allOf(Sign.class), 20, 100, 10, 12)))
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

    private static Deed deed(Sign sign) {
        return new Deed(Set.of(sign), 0, 1, 0, 0);
    }

    private static Deed away(int days) {
        return new Deed(Set.of(), days, 1, 0, 0);
    }
}

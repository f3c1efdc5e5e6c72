package org.starhop.reward;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Adds stickers to children's books, in the transaction that has locked their accounts. */
@Component
class StickerBooks {

    private final EarnedStickerRepository stickers;

    StickerBooks(EarnedStickerRepository stickers) {
        this.stickers = stickers;
    }

    /** Adds the stickers that these traits earn. {@code daysAway} is counted before the practice's star was lit. */
    void fill(StarAccount account, Set<? extends Enum<?>> traits, int daysAway, Instant at) {
        var achievement = new Achievement(
                traits, daysAway, account.getLifetime(), account.getTogether(), account.getConstellations());
        stickers.saveAll(account.stick(StickerRules.earnedBy(achievement)).stream()
                .map(sticker -> new EarnedSticker(account, sticker, at))
                .toList());
    }
}

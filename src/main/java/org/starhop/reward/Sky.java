package org.starhop.reward;

import java.util.List;

/**
 * A child's sky.
 *
 * @param finished how many constellations are complete, ever
 * @param newest the latest of them, newest first
 * @param together how often the child practiced with somebody
 */
public record Sky(
        StarCount stars,
        SkyProgress progress,
        int finished,
        int together,
        List<Constellation> newest,
        List<EarnedSticker> stickers) {

    public static final Sky EMPTY = new Sky(StarCount.NONE, SkyProgress.NONE, 0, 0, List.of(), List.of());
}

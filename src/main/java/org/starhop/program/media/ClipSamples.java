package org.starhop.program.media;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The bytes of a clip that its shown tracks refer to as pictures and sounds, whole or in fragments. Each table is read
 * once, however it is structured.
 */
final class ClipSamples {

    private final ByteBuffer clip;
    private final Set<Integer> shown = new HashSet<>();
    private final List<Track> tracks = new ArrayList<>();
    private long pieces;

    private record Track(SampleTable table, boolean isShown, boolean isPicture) {}

    ClipSamples(ByteBuffer clip) {
        this.clip = clip;
    }

    /**
     * Adds a track. Of a track that is not shown, only the positions matter, because the chunks of others end there.
     */
    void add(Box track, boolean isShown, boolean isPicture) {
        if (isShown) {
            track.find(clip, "tkhd").ifPresent(head -> shown.add(head.number(clip, head.isLong(clip) ? 20 : 12)));
        }
        track.find(clip, "mdia", "minf", "stbl")
                .map(box -> new SampleTable(clip, box))
                .ifPresent(table -> {
                    pieces += table.places().length;
                    Parts.allow(pieces);
                    tracks.add(new Track(table, isShown, isPicture));
                });
    }

    /** Returns whether a fragment belongs to a track that is shown. */
    boolean isShown(Box fragment) {
        return fragment.find(clip, "tfhd")
                .map(head -> shown.contains(head.number(clip, 4)))
                .orElse(false);
    }

    BitSet named(List<Box> all) {
        var named = new NamedBytes(clip.capacity());
        long[] places = tracks.stream()
                .flatMapToLong(track -> Arrays.stream(track.table().places()))
                .sorted()
                .toArray();
        tracks.stream()
                .filter(track -> track.isShown() && track.table().hasRuns())
                .forEach(track -> name(track, places, named));
        new ClipFragments(clip, this::isShown, named).name(all);
        return named.all();
    }

    /** Adds the track's chunks. In uncompressed sound, a chunk ends where the next one begins. */
    private void name(Track track, long[] places, NamedBytes named) {
        boolean isPlainSound = !track.isPicture() && track.table().isUniform();
        long[] own = track.table().places();
        long[] lengths = track.table().lengths();
        for (int i = 0; i < own.length; i++) {
            named.add(own[i], isPlainSound ? next(places, own[i]) - own[i] : lengths[i]);
        }
    }

    private long next(long[] places, long place) {
        int at = Arrays.binarySearch(places, place + 1);
        int next = at < 0 ? -at - 1 : at;
        return next < places.length ? places[next] : clip.capacity();
    }
}

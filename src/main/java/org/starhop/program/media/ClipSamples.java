package org.starhop.program.media;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which bytes of a clip its shown tracks name as their pictures and sounds, whole or in fragments. */
final class ClipSamples {

    private final ByteBuffer clip;
    private final Set<Integer> shown = new HashSet<>();
    private final Map<Integer, Integer> usualSizes = new HashMap<>();
    private final List<Track> tracks = new ArrayList<>();
    private final TreeSet<Long> chunks = new TreeSet<>();

    private record Track(Box table, boolean isPicture) {}

    ClipSamples(ByteBuffer clip) {
        this.clip = clip;
    }

    /** Adds a track; of one that is not shown only the places count, where another one ends. */
    void add(Box track, boolean isShown, boolean isPicture) {
        if (isShown) {
            track.find(clip, "tkhd").ifPresent(head -> shown.add(number(head, isLong(head) ? 20 : 12)));
        }
        track.find(clip, "mdia", "minf", "stbl").ifPresent(table -> {
            places(table).forEach(chunks::add);
            if (isShown) {
                tracks.add(new Track(table, isPicture));
            }
        });
    }

    /** Whether a fragment belongs to a track that is shown. */
    boolean isShown(Box fragment) {
        return fragment.find(clip, "tfhd")
                .map(head -> shown.contains(number(head, 4)))
                .orElse(false);
    }

    BitSet named(List<Box> all) {
        var named = new BitSet();
        tracks.forEach(track -> name(track, named));
        for (Box box : all) {
            if (box.type().equals("moov")) {
                box.find(clip, "mvex").ifPresent(this::readUsualSizes);
            } else if (box.type().equals("moof")) {
                Box.in(clip, box.inside(), box.end()).stream()
                        .filter(part -> part.type().equals("traf") && isShown(part))
                        .forEach(part -> nameFragment(box, part, named));
            }
        }
        return named;
    }

    private void name(Track track, BitSet named) {
        List<Long> places = places(track.table());
        List<Box> runs = Box.in(clip, track.table().inside(), track.table().end()).stream()
                .filter(box -> box.type().equals("stsc"))
                .toList();
        Sizes sizes = sizes(track.table());
        int sample = 0;
        for (int chunk = 0; chunk < places.size() && !runs.isEmpty(); chunk++) {
            int count = samplesIn(runs.getFirst(), chunk + 1);
            long length = sizes.of(sample, count);
            sample += Math.clamp((long) count, 0, sizes.count() - Math.min(sample, sizes.count()));
            // Of plain sound the size may count in another unit; it ends where the next piece begins.
            boolean isPlainSound = sizes.uniform() > 0 && !track.isPicture();
            name(places.get(chunk), isPlainSound ? next(places.get(chunk)) - places.get(chunk) : length, named);
        }
    }

    private long next(long place) {
        Long next = chunks.higher(place);
        return next == null ? clip.capacity() : next;
    }

    private List<Long> places(Box table) {
        List<Long> places = new ArrayList<>();
        for (Box box : Box.in(clip, table.inside(), table.end())) {
            int width = box.type().equals("stco") ? 4 : box.type().equals("co64") ? 8 : 0;
            for (int at = box.inside() + 8; width > 0 && at + width <= box.end(); at += width) {
                places.add(width == 4 ? Integer.toUnsignedLong(clip.getInt(at)) : clip.getLong(at));
            }
        }
        return places;
    }

    /** The run that a chunk belongs to is the last one that begins at or before it. */
    private int samplesIn(Box runs, int chunk) {
        int count = 0;
        for (int at = runs.inside() + 8; at + 12 <= runs.end() && clip.getInt(at) <= chunk; at += 12) {
            count = clip.getInt(at + 4);
        }
        return Math.max(0, count);
    }

    private record Sizes(ByteBuffer clip, int uniform, int count, int from, int bits) {

        long of(int first, int many) {
            long end = Math.min(count, (long) first + many);
            if (uniform > 0) {
                return (long) uniform * Math.max(0, end - first);
            }
            long all = 0;
            for (int i = first; i < end; i++) {
                all += one(i);
            }
            return all;
        }

        private long one(int i) {
            return switch (bits) {
                case 32 -> Integer.toUnsignedLong(clip.getInt(from + i * 4));
                case 16 -> Short.toUnsignedInt(clip.getShort(from + i * 2));
                case 8 -> clip.get(from + i) & 0xFF;
                default -> clip.get(from + i / 2) >> (i % 2 == 0 ? 4 : 0) & 0xF;
            };
        }
    }

    private Sizes sizes(Box table) {
        for (Box box : Box.in(clip, table.inside(), table.end())) {
            if (box.type().startsWith("stz2") || box.type().equals("stsz")) {
                boolean isCompact = box.type().equals("stz2");
                int bits = isCompact ? number(box, 4) & 0xFF : 32;
                int uniform = isCompact ? 0 : Math.max(0, number(box, 4));
                long room = Math.max(0, box.end() - box.inside() - 12L) * 8 / Math.max(4, bits);
                long count = Integer.toUnsignedLong(number(box, 8));
                long most = uniform > 0 ? clip.capacity() : room;
                return new Sizes(clip, uniform, (int) Math.min(count, most), box.inside() + 12, bits);
            }
        }
        return new Sizes(clip, 0, 0, 0, 32);
    }

    private void readUsualSizes(Box extends_) {
        Box.in(clip, extends_.inside(), extends_.end()).stream()
                .filter(box -> box.type().equals("trex"))
                .forEach(usual -> usualSizes.put(number(usual, 4), number(usual, 16)));
    }

    private void nameFragment(Box fragment, Box part, BitSet named) {
        Box head = part.find(clip, "tfhd").orElseThrow();
        int flags = number(head, 0);
        int at = 8;
        long base = fragment.from();
        if ((flags & 1) != 0) {
            base = Integer.toUnsignedLong(number(head, at)) << 32 | Integer.toUnsignedLong(number(head, at + 4));
            at += 8;
        }
        at += ((flags & 2) != 0 ? 4 : 0) + ((flags & 8) != 0 ? 4 : 0);
        int usual = (flags & 0x10) != 0 ? number(head, at) : usualSizes.getOrDefault(number(head, 4), 0);
        long place = base;
        for (Box run : Box.in(clip, part.inside(), part.end())) {
            if (run.type().equals("trun")) {
                place = nameRun(run, base, place, usual, named);
            }
        }
    }

    private long nameRun(Box run, long base, long before, int usual, BitSet named) {
        int flags = number(run, 0);
        int at = 8;
        long place = before;
        if ((flags & 1) != 0) {
            place = base + number(run, at);
            at += 4;
        }
        at += (flags & 4) != 0 ? 4 : 0;
        int sizeAt = (flags & 0x100) != 0 ? 4 : 0;
        int width = Integer.bitCount(flags & 0xF00) * 4;
        long count = Integer.toUnsignedLong(number(run, 4));
        long length = 0;
        if ((flags & 0x200) == 0) {
            length = count * Math.max(0, usual);
        } else {
            for (long i = 0; i < count && run.inside() + at + width <= run.end(); i++) {
                length += Integer.toUnsignedLong(number(run, at + sizeAt));
                at += width;
            }
        }
        name(place, length, named);
        return place + length;
    }

    private void name(long from, long length, BitSet named) {
        int first = (int) Math.clamp(from, 0, clip.capacity());
        int end = (int) Math.clamp(from + Math.clamp(length, 0, clip.capacity()), first, clip.capacity());
        named.set(first, end);
    }

    private boolean isLong(Box box) {
        return box.inside() < box.end() && clip.get(box.inside()) == 1;
    }

    /** A number of a box; 0 where the box is too short. */
    private int number(Box box, int at) {
        return box.inside() + at + 4 <= box.end() ? clip.getInt(box.inside() + at) : 0;
    }
}

package org.starhop.program.media;

import java.nio.ByteBuffer;
import java.util.List;

/** Where a track's chunks are in a clip, and how many bytes each has. */
final class SampleTable {

    private final ByteBuffer clip;
    private final List<Box> boxes;
    private final long[] places;

    SampleTable(ByteBuffer clip, Box table) {
        this.clip = clip;
        this.boxes = Box.in(clip, table.inside(), table.end());
        this.places = new long[count()];
        readPlaces();
    }

    long[] places() {
        return places;
    }

    /** Returns the bytes of each chunk, added up from the sizes of its samples. */
    long[] lengths() {
        long[] lengths = new long[places.length];
        Sizes sizes = sizes();
        int[] samples = samples();
        int first = 0;
        for (int chunk = 0; chunk < lengths.length; chunk++) {
            int end = (int) Math.min(sizes.count(), (long) first + samples[chunk]);
            lengths[chunk] = sizes.of(first, end);
            first = end;
        }
        return lengths;
    }

    /** Returns whether one size applies to all samples, as in uncompressed sound; its unit may not be bytes. */
    boolean isUniform() {
        return sizes().uniform() > 0;
    }

    boolean hasRuns() {
        return boxes.stream().anyMatch(box -> box.type().equals("stsc"));
    }

    private static int width(Box box) {
        return switch (box.type()) {
            case "stco" -> Integer.BYTES;
            case "co64" -> Long.BYTES;
            default -> 0;
        };
    }

    private int count() {
        long count = boxes.stream()
                .filter(box -> width(box) > 0)
                .mapToLong(box -> Math.max(0, box.end() - box.inside() - 8) / width(box))
                .sum();
        Parts.allow(count);
        return (int) count;
    }

    private void readPlaces() {
        int next = 0;
        for (Box box : boxes) {
            int width = width(box);
            for (int at = box.inside() + 8; width > 0 && at + width <= box.end(); at += width) {
                places[next++] = width == Long.BYTES ? clip.getLong(at) : Integer.toUnsignedLong(clip.getInt(at));
            }
        }
    }

    /**
     * Returns the samples of each chunk. A chunk's run is the last one that begins at or before it, and both only
     * advance.
     */
    private int[] samples() {
        int[] samples = new int[places.length];
        Box runs = boxes.stream()
                .filter(box -> box.type().equals("stsc"))
                .findFirst()
                .orElseThrow();
        int at = runs.inside() + 8;
        int now = 0;
        for (int chunk = 0; chunk < samples.length; chunk++) {
            for (; at + 12 <= runs.end() && clip.getInt(at) <= chunk + 1; at += 12) {
                now = Math.max(0, clip.getInt(at + 4));
            }
            samples[chunk] = now;
        }
        return samples;
    }

    private record Sizes(ByteBuffer clip, int uniform, int count, int from, int bits) {

        long of(int first, int end) {
            if (uniform > 0) {
                return (long) uniform * (end - first);
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

    private Sizes sizes() {
        for (Box box : boxes) {
            if (box.type().equals("stz2") || box.type().equals("stsz")) {
                boolean isCompact = box.type().equals("stz2");
                int bits = isCompact ? box.number(clip, 4) & 0xFF : 32;
                int uniform = isCompact ? 0 : Math.max(0, box.number(clip, 4));
                long room = Math.max(0, box.end() - box.inside() - 12L) * 8 / Math.max(4, bits);
                long count = Integer.toUnsignedLong(box.number(clip, 8));
                long most = uniform > 0 ? clip.capacity() : room;
                return new Sizes(clip, uniform, (int) Math.min(count, most), box.inside() + 12, bits);
            }
        }
        return new Sizes(clip, 0, 0, 0, 32);
    }
}

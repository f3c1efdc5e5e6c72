package org.starhop.program.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an MP4 or QuickTime clip.
 *
 * @param from where it begins
 * @param inside where its content begins
 * @param end where it ends
 */
record Box(String type, int from, int inside, int end) {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    /** Returns the boxes in this range, up to the first thing that is not a well-formed box. */
    static List<Box> in(ByteBuffer clip, int from, int end) {
        List<Box> boxes = new ArrayList<>();
        int at = from;
        while (end - at >= HEAD) {
            int head = clip.getInt(at) == 1 ? LONG_HEAD : HEAD;
            long size = sizeAt(clip, at, end);
            if (size < head) {
                break;
            }
            int next = (int) Math.min(end, at + size);
            Parts.allow(boxes.size() + 1L);
            boxes.add(new Box(typeAt(clip, at + 4), at, Math.min(at + head, next), next));
            at = next;
        }
        return boxes;
    }

    /** Returns the box at this path, from the outside inward. */
    Optional<Box> find(ByteBuffer clip, String... path) {
        Optional<Box> found = Optional.of(this);
        for (String one : path) {
            found = found.flatMap(outer -> in(clip, outer.inside, outer.end).stream()
                    .filter(box -> box.type.equals(one))
                    .findFirst());
        }
        return found;
    }

    /** Returns a number in a box; 0 if the box is too short. */
    int number(ByteBuffer clip, int at) {
        return inside + at + 4 <= end ? clip.getInt(inside + at) : 0;
    }

    /** Returns whether its times and numbers take eight bytes. */
    boolean isLong(ByteBuffer clip) {
        return inside < end && clip.get(inside) == 1;
    }

    private static long sizeAt(ByteBuffer clip, int at, int end) {
        long size = Integer.toUnsignedLong(clip.getInt(at));
        if (size == 1) {
            return end - at < LONG_HEAD ? 0 : Math.min(clip.getLong(at + HEAD), end);
        }
        return size == 0 ? end - at : size;
    }

    static String typeAt(ByteBuffer clip, int at) {
        byte[] four = new byte[4];
        clip.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }
}

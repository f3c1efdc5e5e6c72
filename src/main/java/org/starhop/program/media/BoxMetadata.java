package org.starhop.program.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Empties the boxes of an MP4 or QuickTime clip that tell place, device and names. They stay as free space, so that every offset
 * in the clip stays right.
 */
public final class BoxMetadata {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int DEEPEST = 8;
    private static final byte[] FREE = "free".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid", "free", "skip");
    private static final Set<String> AROUND_THEM = Set.of("moov", "trak", "mdia", "minf", "moof", "traf");

    /** Where a track names its kind: after a version, flags and a word of QuickTime's. */
    private static final int KIND_AT = HEAD + 8;

    /** Tracks that are no picture and no sound: what a camera measured while it ran, the place among it. */
    private static final Set<String> MEASURED = Set.of("meta", "camm", "gpmd");

    private final byte[] clip;
    private final ByteBuffer numbers;

    private BoxMetadata(byte[] clip) {
        this.clip = clip;
        this.numbers = ByteBuffer.wrap(clip);
    }

    /** The same clip, as long as before, without what was written beside it. */
    public static byte[] strip(byte[] clip) {
        var copy = new BoxMetadata(clip.clone());
        copy.walk(0, clip.length, 0);
        return copy.clip;
    }

    /** What has not the form of a box is emptied: no player can use it. */
    private void walk(int from, int end, int depth) {
        int at = from;
        while (end - at >= HEAD) {
            int head = numbers.getInt(at) == 1 ? LONG_HEAD : HEAD;
            long size = sizeAt(at, end);
            if (size < head || depth > DEEPEST) {
                break;
            }
            int next = (int) Math.min(end, at + size);
            look(at, Math.min(at + head, next), next, depth);
            at = next;
        }
        Arrays.fill(clip, at, end, (byte) 0);
    }

    private long sizeAt(int at, int end) {
        long size = Integer.toUnsignedLong(numbers.getInt(at));
        if (size == 1) {
            return end - at < LONG_HEAD ? 0 : Math.min(numbers.getLong(at + HEAD), end);
        }
        return size == 0 ? end - at : size;
    }

    private void look(int at, int inside, int end, int depth) {
        String type = typeAt(at + 4);
        if (TELLING.contains(type) || (type.equals("trak") && isMeasured(inside, end))) {
            System.arraycopy(FREE, 0, clip, at + 4, FREE.length);
            Arrays.fill(clip, inside, end, (byte) 0);
        } else if (AROUND_THEM.contains(type)) {
            walk(inside, end, depth + 1);
        }
    }

    private boolean isMeasured(int from, int end) {
        int media = find("mdia", from, end);
        int handler = media < 0 ? -1 : find("hdlr", media + HEAD, end);
        return handler >= 0 && handler + KIND_AT + 4 <= end && MEASURED.contains(typeAt(handler + KIND_AT));
    }

    private int find(String type, int from, int end) {
        int at = from;
        while (end - at >= HEAD) {
            if (typeAt(at + 4).equals(type)) {
                return at;
            }
            long size = sizeAt(at, end);
            at = size < HEAD ? end : (int) Math.min(end, at + size);
        }
        return -1;
    }

    private String typeAt(int at) {
        return new String(clip, at, 4, StandardCharsets.ISO_8859_1);
    }
}

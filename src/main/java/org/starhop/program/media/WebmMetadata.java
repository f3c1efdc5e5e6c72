package org.starhop.program.media;

import java.util.Arrays;
import java.util.Set;

/** Empties the elements of a WebM clip that tell names, places and files beside it. They stay as void elements of the same length. */
public final class WebmMetadata {

    private static final byte VOID = (byte) 0xEC;
    private static final int LONGEST_ID = 4;

    /** Tags, Attachments, and of Info: Title, SegmentFilename, DateUTC. */
    private static final Set<Long> TELLING = Set.of(0x1254C367L, 0x1941A469L, 0x7BA9L, 0x7384L, 0x4461L, 0xECL);

    /** Segment and Info: what they hold is looked at, one by one. */
    private static final Set<Long> AROUND_THEM = Set.of(0x18538067L, 0x1549A966L);

    private static final long CLUSTER = 0x1F43B675L;
    private static final long UNKNOWN = -1;

    private final byte[] clip;

    private WebmMetadata(byte[] clip) {
        this.clip = clip;
    }

    /** The same clip, as long as before, without what was written beside it. */
    public static byte[] strip(byte[] clip) {
        var copy = new WebmMetadata(clip.clone());
        int at = 0;
        while (at < clip.length) {
            at = copy.pass(at);
        }
        return copy.clip;
    }

    /** Empties or leaves what begins here, and tells where the next element begins. What is no element is emptied. */
    private int pass(int at) {
        int idLength = vintLength(at);
        int sizeAt = at + idLength;
        int sizeLength = idLength > LONGEST_ID || sizeAt >= clip.length ? 9 : vintLength(sizeAt);
        if (sizeLength > 8 || sizeAt + sizeLength > clip.length) {
            Arrays.fill(clip, at, clip.length, (byte) 0);
            return clip.length;
        }
        return pass(at, number(at, idLength, false), sizeAt + sizeLength, number(sizeAt, sizeLength, true));
    }

    private int pass(int at, long id, int inside, long size) {
        if (AROUND_THEM.contains(id) || (id == CLUSTER && size == UNKNOWN)) {
            return inside;
        }
        int end = size == UNKNOWN ? clip.length : (int) Math.min(clip.length, inside + size);
        if (TELLING.contains(id)) {
            empty(at, end);
        }
        return end;
    }

    private void empty(int at, int end) {
        Arrays.fill(clip, at, end, (byte) 0);
        int length = end - at;
        clip[at] = VOID;
        if (length < 9) {
            clip[at + 1] = (byte) (0x80 | length - 2);
        } else {
            writeLength(at + 1, length - 9);
        }
    }

    /** A length in eight bytes. */
    private void writeLength(int at, int length) {
        clip[at] = 1;
        for (int i = 0; i < 4; i++) {
            clip[at + 7 - i] = (byte) (length >>> 8 * i);
        }
    }

    /** How many bytes a number that begins here takes: 1 to 8, or 9 for what is no number. */
    private int vintLength(int at) {
        return Integer.numberOfLeadingZeros(clip[at] & 0xFF) - 24 + 1;
    }

    /** An id keeps its length mark; a length loses it, and all ones mean that it is not known. */
    private long number(int at, int length, boolean isLength) {
        long mark = 0x80L >>> (length - 1);
        long number = isLength ? clip[at] & 0xFF & ~mark : clip[at] & 0xFF;
        boolean ones = (number | mark) == (mark << 1) - 1;
        for (int i = 1; i < length; i++) {
            ones &= clip[at + i] == -1;
            number = number << 8 | clip[at + i] & 0xFF;
        }
        return isLength && ones ? UNKNOWN : number;
    }
}

package org.starhop.program.media;

import org.jspecify.annotations.Nullable;

/**
 * An element of a WebM clip.
 *
 * @param from where it begins
 * @param inside where its content begins
 * @param end where it ends
 * @param isOpen whether its length is unknown
 */
record WebmElement(long id, int from, int inside, int end, boolean isOpen) {

    private static final int LONGEST_ID = 4;
    private static final int LONGEST_NUMBER = 8;
    private static final int NONE = LONGEST_NUMBER + 1;
    private static final long UNKNOWN = -1;

    /** Returns the element that begins here, if it is well-formed. */
    static @Nullable WebmElement at(byte[] clip, int at, int end) {
        int idLength = vintLength(clip, at);
        int sizeAt = at + idLength;
        int sizeLength = idLength > LONGEST_ID || sizeAt >= end ? NONE : vintLength(clip, sizeAt);
        if (sizeLength > LONGEST_NUMBER || sizeAt + sizeLength > end) {
            return null;
        }
        long size = number(clip, sizeAt, sizeLength, true);
        int inside = sizeAt + sizeLength;
        int last = size == UNKNOWN ? end : (int) Math.min(end, inside + size);
        return new WebmElement(number(clip, at, idLength, false), at, inside, last, size == UNKNOWN);
    }

    /** Returns the first element inside this one with this id. */
    @Nullable
    WebmElement find(byte[] clip, long wanted) {
        int at = inside;
        while (at < end) {
            WebmElement element = at(clip, at, end);
            if (element == null || element.id == wanted) {
                return element;
            }
            at = element.end;
        }
        return null;
    }

    /** Returns the number that it contains. */
    long plain(byte[] clip) {
        long plain = 0;
        for (int i = inside; i < Math.min(end, inside + LONGEST_NUMBER); i++) {
            plain = plain << 8 | clip[i] & 0xFF;
        }
        return plain;
    }

    /** Returns the number of the track that a block belongs to. */
    long track(byte[] clip) {
        int length = inside < end ? vintLength(clip, inside) : NONE;
        return length > LONGEST_NUMBER || inside + length > end ? UNKNOWN : number(clip, inside, length, true);
    }

    /** Returns how many bytes the number that begins here takes: 1 to 8, or 9 if it is not a number. */
    private static int vintLength(byte[] clip, int at) {
        return Integer.numberOfLeadingZeros(clip[at] & 0xFF) - 24 + 1;
    }

    /** Returns a number. An id keeps its length marker; a length does not, and all ones mean that it is unknown. */
    private static long number(byte[] clip, int at, int length, boolean isLength) {
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

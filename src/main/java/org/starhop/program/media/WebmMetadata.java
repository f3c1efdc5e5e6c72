package org.starhop.program.media;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of a WebM clip the elements that show its picture and play its sound, by a list. Every other element stays as an empty void
 * one of the same length: tags, names, files, chapters, and tracks of text and what was measured with all they hold.
 */
public final class WebmMetadata {

    private static final byte VOID = (byte) 0xEC;
    private static final int LONGEST_ID = 4;
    private static final int LONGEST_NUMBER = 8;
    private static final int LONGEST_WORD = 32;
    private static final int DEEPEST = 8;
    private static final long UNKNOWN = -1;

    private static final long TRACK = 0xAE;
    private static final long TRACK_NUMBER = 0xD7;
    private static final long TRACK_TYPE = 0x83;
    private static final long BLOCK_GROUP = 0xA0;
    private static final long BLOCK = 0xA1;
    private static final long SIMPLE_BLOCK = 0xA3;

    /** What holds others: head, segment, index, info, tracks with picture, colors and sound, clusters with groups, cues. */
    private static final Set<Long> AROUND = Set.of(
            0x1A45DFA3L,
            0x18538067L,
            0x114D9B74L,
            0x4DBBL,
            0x1549A966L,
            0x1654AE6BL,
            TRACK,
            0xE0L,
            0x55B0L,
            0x55D0L,
            0xE1L,
            0x1F43B675L,
            BLOCK_GROUP,
            0x1C53BB6BL,
            0xBBL,
            0xB7L);

    private static final Set<Long> NUMBERS = Set.of(
            // head
            0x4286L,
            0x42F7L,
            0x42F2L,
            0x42F3L,
            0x4287L,
            0x4285L,
            // index, info
            0x53ABL,
            0x53ACL,
            0x2AD7B1L,
            0x4489L,
            // track
            TRACK_NUMBER,
            0x73C5L,
            TRACK_TYPE,
            0xB9L,
            0x88L,
            0x55AAL,
            0x9CL,
            0x6DE7L,
            0x6DF8L,
            0x23E383L,
            0x56AAL,
            0x56BBL,
            // picture and its colors
            0xB0L,
            0xBAL,
            0x54B0L,
            0x54BAL,
            0x54B2L,
            0x54B3L,
            0x54AAL,
            0x54BBL,
            0x54CCL,
            0x54DDL,
            0x9AL,
            0x9DL,
            0x53B8L,
            0x55B1L,
            0x55B2L,
            0x55B3L,
            0x55B4L,
            0x55B5L,
            0x55B6L,
            0x55B7L,
            0x55B8L,
            0x55B9L,
            0x55BAL,
            0x55BBL,
            0x55BCL,
            0x55BDL,
            0x55D1L,
            0x55D2L,
            0x55D3L,
            0x55D4L,
            0x55D5L,
            0x55D6L,
            0x55D7L,
            0x55D8L,
            0x55D9L,
            0x55DAL,
            // sound
            0xB5L,
            0x78B5L,
            0x9FL,
            0x6264L,
            // cluster and group, cues
            0xE7L,
            0xA7L,
            0xABL,
            0x9BL,
            0xFBL,
            0x75A2L,
            0xB3L,
            0xF7L,
            0xF1L,
            0xF0L,
            0xB2L,
            0x5378L);

    /** What kind of file and which codec. */
    private static final Set<Long> WORDS = Set.of(0x4282L, 0x86L);

    /** What the codec needs, and the pictures and sounds. */
    private static final Set<Long> WHOLE = Set.of(0x63A2L, SIMPLE_BLOCK, BLOCK);

    private static final long WIDTH = 0xB0;
    private static final long HEIGHT = 0xBA;

    private final byte[] clip;
    private long width;
    private long height;
    private final Set<Long> shown = new HashSet<>();

    private WebmMetadata(byte[] clip) {
        this.clip = clip;
    }

    /** An element: its id, where it begins, where what it holds begins and ends. */
    private record Element(long id, int from, int inside, int end, boolean isOpen) {}

    /** The same clip, as long as before, without what was written beside it. */
    public static byte[] strip(byte[] clip) {
        var copy = new WebmMetadata(clip.clone());
        copy.walk(0, clip.length, 0);
        return copy.clip;
    }

    /** How big the pictures of a clip are; empty where it has none. */
    public static Optional<Dimensions> dimensions(byte[] clip) {
        var copy = new WebmMetadata(clip.clone());
        copy.walk(0, clip.length, 0);
        return copy.width + copy.height == 0 ? Optional.empty() : Optional.of(new Dimensions(copy.width, copy.height));
    }

    private void measure(Element element) {
        if (element.id() == WIDTH) {
            width = Math.max(width, plain(element));
        } else if (element.id() == HEIGHT) {
            height = Math.max(height, plain(element));
        }
    }

    /** What is no element is emptied. Where a length is not known, what is inside is looked at as if it came after. */
    private void walk(int from, int end, int depth) {
        int at = from;
        while (at < end) {
            Element element = at(at, end);
            if (element == null || depth > DEEPEST) {
                Arrays.fill(clip, at, end, (byte) 0);
                return;
            }
            measure(element);
            if (!isKept(element)) {
                empty(element.from(), element.end());
            } else if (AROUND.contains(element.id()) && !element.isOpen()) {
                walk(element.inside(), element.end(), depth + 1);
            }
            at = element.isOpen() && AROUND.contains(element.id()) ? element.inside() : element.end();
        }
    }

    private boolean isKept(Element element) {
        long id = element.id();
        int length = element.end() - element.inside();
        if (id == TRACK) {
            return isShown(element);
        }
        if (id == SIMPLE_BLOCK || id == BLOCK) {
            return shown.contains(trackOf(element));
        }
        if (id == BLOCK_GROUP) {
            Element block = find(element, BLOCK);
            return block != null && shown.contains(trackOf(block));
        }
        return AROUND.contains(id)
                || WHOLE.contains(id)
                || (NUMBERS.contains(id) && length <= LONGEST_NUMBER)
                || (WORDS.contains(id) && length <= LONGEST_WORD);
    }

    /** Picture is 1, sound is 2. */
    private boolean isShown(Element track) {
        Element type = find(track, TRACK_TYPE);
        Element number = find(track, TRACK_NUMBER);
        if (type == null || number == null || plain(type) < 1 || plain(type) > 2) {
            return false;
        }
        shown.add(plain(number));
        return true;
    }

    private long trackOf(Element block) {
        int length = block.inside() < block.end() ? vintLength(block.inside()) : 9;
        return length > 8 || block.inside() + length > block.end() ? UNKNOWN : number(block.inside(), length, true);
    }

    private long plain(Element number) {
        long plain = 0;
        for (int i = number.inside(); i < Math.min(number.end(), number.inside() + LONGEST_NUMBER); i++) {
            plain = plain << 8 | clip[i] & 0xFF;
        }
        return plain;
    }

    private @Nullable Element find(Element around, long id) {
        int at = around.inside();
        while (at < around.end()) {
            Element element = at(at, around.end());
            if (element == null || element.id() == id) {
                return element;
            }
            at = element.end();
        }
        return null;
    }

    private @Nullable Element at(int at, int end) {
        int idLength = vintLength(at);
        int sizeAt = at + idLength;
        int sizeLength = idLength > LONGEST_ID || sizeAt >= end ? 9 : vintLength(sizeAt);
        if (sizeLength > 8 || sizeAt + sizeLength > end) {
            return null;
        }
        long size = number(sizeAt, sizeLength, true);
        int inside = sizeAt + sizeLength;
        int last = size == UNKNOWN ? end : (int) Math.min(end, inside + size);
        return new Element(number(at, idLength, false), at, inside, last, size == UNKNOWN);
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

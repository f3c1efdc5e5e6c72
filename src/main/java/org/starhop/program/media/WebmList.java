package org.starhop.program.media;

import java.util.Set;

/** The elements of a WebM clip that may stay, by their ids. */
final class WebmList {

    private static final int LONGEST_NUMBER = 8;
    private static final int LONGEST_WORD = 32;

    static final long TRACK = 0xAE;
    static final long TRACK_NUMBER = 0xD7;
    static final long TRACK_TYPE = 0x83;
    static final long BLOCK_GROUP = 0xA0;
    static final long BLOCK = 0xA1;
    static final long SIMPLE_BLOCK = 0xA3;

    /**
     * The containers: head, segment, index, info, tracks with picture, colors, and sound, clusters with groups, cues.
     */
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

    /** The file type and the codec. */
    private static final Set<Long> WORDS = Set.of(0x4282L, 0x86L);

    /** What the codec needs, and the pictures and sounds. */
    private static final Set<Long> WHOLE = Set.of(0x63A2L, SIMPLE_BLOCK, BLOCK);

    private WebmList() {}

    static boolean isAround(WebmElement element) {
        return AROUND.contains(element.id());
    }

    static boolean has(WebmElement element) {
        long id = element.id();
        int length = element.end() - element.inside();
        return isAround(element)
                || WHOLE.contains(id)
                || (NUMBERS.contains(id) && length <= LONGEST_NUMBER)
                || (WORDS.contains(id) && length <= LONGEST_WORD);
    }
}

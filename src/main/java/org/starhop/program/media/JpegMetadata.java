package org.starhop.program.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps only the segments of a JPEG that draw the picture, according to a list, and the scans. Application segments
 * that affect how it looks (orientation, colors, color mixing) are rewritten in their shortest form. Nothing after the
 * end of the picture is kept.
 */
final class JpegMetadata {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int HEAD = 4;
    private static final String COLORS = "ICC_PROFILE\0";
    private static final int COLORS_AT = COLORS.length() + 2;
    private static final int LONGEST = 0xFFFF - 2;

    /** Without a thumbnail or a print size. */
    private static final byte[] JFIF = {-1, (byte) APP0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};

    private final byte[] photo;
    private final ByteArrayOutputStream kept;
    private final SortedMap<Integer, byte[]> colors = new TreeMap<>();
    private boolean oriented;
    private boolean colored;
    private boolean mixed;
    private boolean framed;

    private JpegMetadata(byte[] photo) {
        this.photo = photo;
        this.kept = new ByteArrayOutputStream(photo.length);
    }

    /** Returns the same picture without its metadata; of anything that is not a JPEG, as little as possible. */
    static byte[] strip(byte[] photo) {
        return new JpegMetadata(photo).strip();
    }

    private byte[] strip() {
        int at = 0;
        while (at + 1 < photo.length && at(at) == MARK && at(at + 1) != END) {
            at = pass(at);
        }
        if (at + 1 < photo.length && at(at) == MARK && at(at + 1) == END) {
            kept.write(photo, at, 2);
        }
        return kept.toByteArray();
    }

    /** Keeps or drops the part that begins here, and returns where the next one begins. */
    private int pass(int from) {
        int marker = at(from + 1);
        if (marker == MARK) {
            return from + 1;
        }
        if (standsAlone(marker)) {
            kept.write(photo, from, marker == START && from == 0 ? 2 : 0);
            return from + 2;
        }
        int length = from + HEAD > photo.length ? 0 : at(from + 2) << 8 | at(from + 3);
        if (length < 2) {
            return photo.length;
        }
        int end = Math.min(from + 2 + length, photo.length);
        int next = marker == SCAN ? endOfScan(end) : end;
        switch (marker) {
            case APP0 -> frame(from + HEAD, end);
            case APP1 -> orient(from + HEAD, end);
            case APP2 -> color(from + HEAD, end);
            case APP14 -> mix(from + HEAD, end);
            default -> kept.write(photo, from, draws(marker) ? next - from : 0);
        }
        return next;
    }

    private void frame(int from, int end) {
        if (begins("JFIF\0", from, end) && end - from >= JFIF.length - HEAD && !framed) {
            framed = true;
            kept.writeBytes(JFIF);
        }
    }

    /** Collects the color profile, which comes in up to 255 parts; the first complete one counts. */
    private void color(int from, int end) {
        if (colored || !begins(COLORS, from, end) || end - from < COLORS_AT) {
            return;
        }
        colors.put(at(from + COLORS_AT - 2), Arrays.copyOfRange(photo, from + COLORS_AT, end));
        if (colors.size() == at(from + COLORS_AT - 1) && colors.lastKey() == colors.size()) {
            colored = true;
            var whole = new ByteArrayOutputStream();
            colors.values().forEach(whole::writeBytes);
            colors.clear();
            writeColors(IccProfile.bare(whole.toByteArray()));
        }
    }

    private void writeColors(byte[] bare) {
        int length = 2 + COLORS_AT + bare.length;
        if (bare.length > 0 && length <= LONGEST) {
            kept.writeBytes(new byte[] {(byte) MARK, (byte) APP2, (byte) (length >> 8), (byte) length});
            kept.writeBytes(COLORS.getBytes(StandardCharsets.US_ASCII));
            kept.writeBytes(new byte[] {1, 1});
            kept.writeBytes(bare);
        }
    }

    /** Keeps how Adobe mixes colors, which is one number, the twelfth. */
    private void mix(int from, int end) {
        if (begins("Adobe", from, end) && end - from >= 12 && !mixed) {
            mixed = true;
            kept.writeBytes(new byte[] {(byte) MARK, (byte) APP14, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0});
            kept.write(Math.min(at(from + 11), 2));
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == START || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    /**
     * Returns whether the marker belongs to the picture: frames (how it is coded) and their tables, scan headers, line
     * counts, and restarts.
     */
    private static boolean draws(int marker) {
        return (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8) || (marker >= SCAN && marker <= 0xDD);
    }

    private int endOfScan(int from) {
        int at = from;
        while (at + 1 < photo.length && !(at(at) == MARK && isMarkerInScan(at(at + 1)))) {
            at++;
        }
        return at + 1 < photo.length ? at : photo.length;
    }

    private static boolean isMarkerInScan(int next) {
        return next != 0 && next != MARK && !(next >= 0xD0 && next <= 0xD7);
    }

    /** Keeps the orientation, because a camera rotates a picture only by this value. */
    private void orient(int from, int end) {
        int orientation = begins("Exif\0\0", from, end) ? ExifOrientation.in(photo, from + 6, end) : 1;
        byte[] note = ExifOrientation.segment(orientation);
        if (orientation > 1 && !oriented && note.length <= end - from + HEAD) {
            oriented = true;
            kept.writeBytes(note);
        }
    }

    private boolean begins(String word, int from, int end) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        return end - from >= wanted.length
                && ByteBuffer.wrap(wanted)
                        .equals(ByteBuffer.wrap(Arrays.copyOfRange(photo, from, from + wanted.length)));
    }

    private int at(int index) {
        return photo[index] & 0xFF;
    }
}

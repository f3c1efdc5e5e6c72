package org.starhop.program.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Keeps of a JPEG what draws the picture: not its Exif, XMP, IPTC, comments and previews, nor what lies behind its end. */
public final class JpegMetadata {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int HEAD = 4;

    private final byte[] photo;
    private final ByteArrayOutputStream kept;
    private boolean oriented;

    private JpegMetadata(byte[] photo) {
        this.photo = photo;
        this.kept = new ByteArrayOutputStream(photo.length);
    }

    /** The same picture without what was written beside it; of something else than a JPEG as little as there is of one. */
    public static byte[] strip(byte[] photo) {
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

    /** Keeps or drops what begins here, and tells where the next part begins. */
    private int pass(int from) {
        int marker = at(from + 1);
        if (marker == MARK) {
            return from + 1;
        }
        if (standsAlone(marker)) {
            kept.write(photo, from, 2);
            return from + 2;
        }
        int length = from + HEAD > photo.length ? 0 : at(from + 2) << 8 | at(from + 3);
        if (length < 2) {
            return photo.length;
        }
        int end = Math.min(from + 2 + length, photo.length);
        int next = marker == SCAN ? endOfScan(end) : end;
        if (draws(marker, from + HEAD, end)) {
            kept.write(photo, from, next - from);
        } else if (marker == APP1) {
            orient(from + HEAD, end);
        }
        return next;
    }

    private static boolean standsAlone(int marker) {
        return marker == START || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    private boolean draws(int marker, int from, int end) {
        return switch (marker) {
            case APP0 -> begins("JFIF\0", from, end);
            case APP2 -> begins("ICC_PROFILE\0", from, end);
            case APP14 -> begins("Adobe", from, end);
            default -> (marker < APP0 || marker > APP15) && marker != COMMENT;
        };
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

    /** A camera turns the picture by a note only; that one note is kept. */
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

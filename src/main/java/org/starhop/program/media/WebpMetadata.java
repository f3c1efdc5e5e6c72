package org.starhop.program.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Keeps only the listed chunks of a WebP, which draw the picture, also inside each frame of an animated one; nothing
 * after the end of the picture.
 */
final class WebpMetadata {

    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int SIZE_AT = 4;
    private static final String FEATURES = "VP8X";
    private static final String COLORS = "ICCP";
    private static final String FRAME = "ANMF";
    private static final int FRAME_HEAD = 16;
    private static final int SAYS_COLORS = 0x20;
    private static final String HELD = "EXIF";
    private static final int SAYS_HELD = 0x08;
    private static final int SAYS_ALPHA_AND_MOTION = 0x10 | 0x02;
    private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ALPH");

    /** Chunks of a fixed length. */
    private static final Map<String, Integer> FIXED = Map.of(FEATURES, 10, "ANIM", 6);

    private final ByteBuffer all;
    private final ByteBuffer kept;
    private int features = -1;
    private boolean lookedAtColors;
    private boolean colored;
    private boolean turned;

    private WebpMetadata(byte[] photo) {
        this.all = ByteBuffer.wrap(photo).order(ByteOrder.LITTLE_ENDIAN);
        this.kept = ByteBuffer.allocate(photo.length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Returns the same picture without its metadata. */
    static byte[] strip(byte[] photo) {
        return photo.length < HEAD ? photo.clone() : new WebpMetadata(photo).strip();
    }

    private byte[] strip() {
        kept.put(all.array(), 0, HEAD);
        int end = (int) Math.min(all.capacity(), CHUNK_HEAD + Integer.toUnsignedLong(all.getInt(SIZE_AT)));
        keepIn(HEAD, end, false);
        kept.putInt(SIZE_AT, kept.position() - CHUNK_HEAD);
        if (features >= 0) {
            int says = kept.get(features)
                    & (SAYS_ALPHA_AND_MOTION | (colored ? SAYS_COLORS : 0) | (turned ? SAYS_HELD : 0));
            kept.put(features, (byte) says).put(features + 1, new byte[3]);
        }
        return Arrays.copyOf(kept.array(), kept.position());
    }

    private void keepIn(int from, int end, boolean isFrame) {
        int at = from;
        while (at + CHUNK_HEAD <= end) {
            long size = Integer.toUnsignedLong(all.getInt(at + SIZE_AT));
            int next = (int) Math.min(end, at + CHUNK_HEAD + size + (size & 1));
            keep(at, next, isFrame);
            at = next;
        }
    }

    private void keep(int from, int end, boolean isFrame) {
        String type = new String(all.array(), from, 4, StandardCharsets.ISO_8859_1);
        if (PIXELS.contains(type)) {
            kept.put(all.array(), from, end - from);
        } else if (!isFrame && end - from - CHUNK_HEAD == FIXED.getOrDefault(type, -1)) {
            features = type.equals(FEATURES) ? kept.position() + CHUNK_HEAD : features;
            kept.put(all.array(), from, end - from);
        } else if (!isFrame && type.equals(COLORS) && !lookedAtColors) {
            lookedAtColors = true;
            byte[] bare = IccProfile.bare(Arrays.copyOfRange(all.array(), from + CHUNK_HEAD, end));
            colored = bare.length > 0;
            write(COLORS, bare);
        } else if (!isFrame && type.equals(HELD) && !turned && features >= 0) {
            turn(from + CHUNK_HEAD, end);
        } else if (!isFrame && type.equals(FRAME) && end - from >= CHUNK_HEAD + FRAME_HEAD) {
            int place = kept.position();
            kept.put(all.array(), from, CHUNK_HEAD + FRAME_HEAD);
            keepIn(from + CHUNK_HEAD + FRAME_HEAD, end, true);
            kept.putInt(place + SIZE_AT, kept.position() - place - CHUNK_HEAD);
        }
    }

    /** Keeps, of the Exif metadata, only the orientation; some writers put a prefix before it. */
    private void turn(int from, int end) {
        String word = new String(all.array(), from, Math.min(6, end - from), StandardCharsets.ISO_8859_1);
        int notes = word.equals("Exif\0\0") ? from + word.length() : from;
        int orientation = ExifOrientation.in(all.array(), notes, end);
        if (orientation > 1 && end - notes >= ExifOrientation.LENGTH) {
            turned = true;
            write(HELD, ExifOrientation.tiff(orientation));
        }
    }

    private void write(String type, byte[] content) {
        if (content.length > 0) {
            kept.put(type.getBytes(StandardCharsets.US_ASCII))
                    .putInt(content.length)
                    .put(content);
        }
    }
}

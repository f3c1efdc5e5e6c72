package org.starhop.program.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Keeps of a WebP the chunks that draw the picture: no Exif, no XMP, nothing unknown, nothing behind its end. */
public final class WebpMetadata {

    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int SIZE_AT = 4;
    private static final String FEATURES = "VP8X";
    private static final int SAYS_EXIF_AND_XMP = 0x08 | 0x04;
    private static final Set<String> DRAWING = Set.of(FEATURES, "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpMetadata() {}

    /** The same picture without what was written beside it. */
    public static byte[] strip(byte[] photo) {
        if (photo.length < HEAD) {
            return photo.clone();
        }
        ByteBuffer all = ByteBuffer.wrap(photo).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer kept = ByteBuffer.allocate(photo.length).order(ByteOrder.LITTLE_ENDIAN);
        kept.put(photo, 0, HEAD);
        int end = (int) Math.min(photo.length, CHUNK_HEAD + Integer.toUnsignedLong(all.getInt(SIZE_AT)));
        int at = HEAD;
        while (at + CHUNK_HEAD <= end) {
            long size = Integer.toUnsignedLong(all.getInt(at + SIZE_AT));
            int next = (int) Math.min(end, at + CHUNK_HEAD + size + (size & 1));
            keep(photo, at, next, kept);
            at = next;
        }
        kept.putInt(SIZE_AT, kept.position() - CHUNK_HEAD);
        return Arrays.copyOf(kept.array(), kept.position());
    }

    private static void keep(byte[] photo, int from, int end, ByteBuffer kept) {
        String type = new String(photo, from, 4, StandardCharsets.ISO_8859_1);
        if (!DRAWING.contains(type)) {
            return;
        }
        int features = kept.position() + CHUNK_HEAD;
        kept.put(photo, from, end - from);
        if (type.equals(FEATURES) && features < kept.position()) {
            kept.put(features, (byte) (kept.get(features) & ~SAYS_EXIF_AND_XMP));
        }
    }
}

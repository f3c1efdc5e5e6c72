package org.starhop.program.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps of a PNG the chunks that draw the picture: no text, no Exif, no time, nothing behind its end. */
public final class PngMetadata {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final String END = "IEND";

    /** Everything that a browser draws with; what begins with a capital letter is needed, the rest is color and motion. */
    private static final Set<String> DRAWING = Set.of(
            "IHDR", "PLTE", "IDAT", END, "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "acTL",
            "fcTL", "fdAT");

    private PngMetadata() {}

    /** The same picture without what was written beside it. */
    public static byte[] strip(byte[] photo) {
        var kept = new ByteArrayOutputStream(photo.length);
        kept.write(photo, 0, Math.min(SIGNATURE, photo.length));
        ByteBuffer all = ByteBuffer.wrap(photo);
        int at = SIGNATURE;
        while (at + 8 <= photo.length) {
            String type = new String(photo, at + 4, 4, StandardCharsets.ISO_8859_1);
            long end = at + AROUND + Integer.toUnsignedLong(all.getInt(at));
            int next = (int) Math.min(end, photo.length);
            if (DRAWING.contains(type)) {
                kept.write(photo, at, next - at);
            }
            at = type.equals(END) ? photo.length : next;
        }
        return kept.toByteArray();
    }
}

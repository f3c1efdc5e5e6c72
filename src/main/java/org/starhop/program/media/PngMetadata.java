package org.starhop.program.media;

import static java.util.Map.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Keeps only the listed chunks of a PNG, which draw the picture, each up to its maximum length; nothing after the end
 * of the picture.
 */
final class PngMetadata {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final String END = "IEND";

    private static final String COLORS = "iCCP";
    private static final String HELD = "eXIf";

    /**
     * The chunks a browser draws with, and the maximum bytes of each. Those starting with a capital letter are
     * required; the others are color and animation.
     */
    private static final Map<String, Integer> DRAWING = Map.ofEntries(
            entry("IHDR", 13),
            entry("PLTE", 768),
            entry("IDAT", Integer.MAX_VALUE),
            entry(END, 0),
            entry("tRNS", 256),
            entry("gAMA", 4),
            entry("cHRM", 32),
            entry("sRGB", 1),
            entry("sBIT", 4),
            entry("pHYs", 9),
            entry("cICP", 4),
            entry("acTL", 8),
            entry("fcTL", 26),
            entry("fdAT", Integer.MAX_VALUE));

    private PngMetadata() {}

    /** Returns the same picture without its metadata. */
    static byte[] strip(byte[] photo) {
        var kept = new ByteArrayOutputStream(photo.length);
        kept.write(photo, 0, Math.min(SIGNATURE, photo.length));
        ByteBuffer all = ByteBuffer.wrap(photo);
        boolean colored = false;
        boolean turned = false;
        int at = SIGNATURE;
        while (at + 8 <= photo.length) {
            String type = new String(photo, at + 4, 4, StandardCharsets.ISO_8859_1);
            long end = at + AROUND + Integer.toUnsignedLong(all.getInt(at));
            int next = (int) Math.min(end, photo.length);
            if (next - at - AROUND <= DRAWING.getOrDefault(type, -AROUND)) {
                kept.write(photo, at, next - at);
            } else if (type.equals(COLORS) && !colored) {
                colored = true;
                kept.writeBytes(colors(photo, at + 8, next - 4, next - at));
            } else if (type.equals(HELD) && !turned) {
                byte[] held = held(photo, at + 8, next - 4);
                turned = held.length > 0;
                kept.writeBytes(held);
            }
            at = type.equals(END) ? photo.length : next;
        }
        return kept.toByteArray();
    }

    /** Returns the same colors in a chunk without a name; no bytes if it would not be shorter. */
    private static byte[] colors(byte[] photo, int from, int end, int most) {
        int name = from;
        while (name < end && photo[name] != 0) {
            name++;
        }
        byte[] bare = name + 2 < end ? IccProfile.bare(inflated(photo, name + 2, end)) : new byte[0];
        byte[] packed = bare.length == 0 ? bare : deflated(bare);
        int length = packed.length + 3;
        if (bare.length == 0 || length + AROUND > most) {
            return new byte[0];
        }
        return chunk(
                COLORS,
                ByteBuffer.allocate(length)
                        .put(new byte[] {'C', 0, 0})
                        .put(packed)
                        .array());
    }

    /** Returns, of the Exif metadata, only the orientation; no bytes if the picture is upright. */
    private static byte[] held(byte[] photo, int from, int end) {
        int orientation = ExifOrientation.in(photo, from, end);
        return orientation > 1 && end - from >= ExifOrientation.LENGTH
                ? chunk(HELD, ExifOrientation.tiff(orientation))
                : new byte[0];
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(content.length + AROUND).putInt(content.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    private static byte[] inflated(byte[] photo, int from, int end) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(photo, from, end - from))) {
            return in.readNBytes(IccProfile.MOST);
        } catch (IOException damaged) {
            return new byte[0];
        }
    }

    private static byte[] deflated(byte[] bare) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(bare);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

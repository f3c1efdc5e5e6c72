package org.starhop.program.media;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Small files that contain a secret beside their picture. */
public final class Samples {

    /** What must not remain. */
    public static final String SECRET = "+40.7128-074.0060/";

    private Samples() {}

    /**
     * A photo with Exif (rotated as given, with the secret), XMP, a comment, application segments of every number, a
     * color profile that names a place, and a second picture after its end.
     */
    public static byte[] jpeg(int orientation) {
        byte[] plain = drawn("jpg");
        byte[] exif = join(ExifOrientation.segment(orientation), bytes(SECRET));
        exif[3] += (byte) SECRET.length();
        byte[] xmp = segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + SECRET);
        byte[] colors = segment(0xE2, "ICC_PROFILE\0\1\1" + text(profile()));
        byte[] notes = {};
        for (int marker = 0xE0; marker <= 0xEF; marker++) {
            notes = join(notes, segment(marker, SECRET), segment(marker, "JFIF\0\1\1\0\0\1\0\1" + SECRET));
        }
        byte[] mixed = segment(0xEE, "Adobe\0\144\0\0\0\0\1" + SECRET);
        byte[] reserved = join(segment(0xF0, SECRET), segment(0x02, SECRET));
        return join(
                slice(plain, 0, 2),
                exif,
                xmp,
                segment(0xFE, SECRET),
                colors,
                slice(plain, 2, plain.length - 2),
                notes,
                mixed,
                reserved,
                slice(plain, plain.length - 2, plain.length),
                bytes(SECRET));
    }

    /** The colors of sRGB, in a profile that says where it was made. */
    static byte[] profile() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        ByteBuffer numbers = ByteBuffer.wrap(profile);
        System.arraycopy(bytes("STARHOP!"), 0, profile, 80, 4);
        for (int tag = 0; tag < numbers.getInt(128); tag++) {
            String name = new String(profile, 132 + tag * 12, 4, StandardCharsets.ISO_8859_1);
            int from = numbers.getInt(136 + tag * 12);
            if (Set.of("desc", "cprt").contains(name) && numbers.getInt(140 + tag * 12) >= 12 + SECRET.length()) {
                System.arraycopy(bytes(SECRET), 0, profile, from + 12, SECRET.length());
            }
        }
        return profile;
    }

    /** A picture with a text, Exif, a color profile that names a place, and something after its end. */
    public static byte[] png() {
        return png(SECRET);
    }

    /** The same with an orientation. */
    static byte[] png(int orientation) {
        return png(text(ExifOrientation.tiff(orientation)) + SECRET);
    }

    private static byte[] png(String exif) {
        byte[] plain = drawn("png");
        int afterHeader = 8 + 12 + 13;
        return join(
                slice(plain, 0, afterHeader),
                pngChunk("tEXt", "Location\0" + SECRET),
                pngChunk("eXIf", exif),
                pngChunk("gAMA", SECRET),
                pngChunk("pHYs", SECRET),
                pngChunk("seCr", SECRET),
                pngChunk("iCCP", SECRET + "\0\0" + text(deflated(profile()))),
                slice(plain, afterHeader, plain.length),
                bytes(SECRET));
    }

    /** The structure of an extended WebP with Exif and XMP. */
    public static byte[] webp() {
        return webpWith(SECRET);
    }

    /** The same with an orientation, after a prefix that some writers add. */
    static byte[] webp(String word, int orientation) {
        return webpWith(word + text(ExifOrientation.tiff(orientation)) + SECRET);
    }

    private static byte[] webpWith(String exif) {
        byte[] body = join(
                webpChunk("VP8X", "\u002c\0\0\0\27\0\0\17\0\0"),
                webpChunk("ICCP", text(profile())),
                webpChunk("SECR", SECRET),
                webpChunk(
                        "ANMF",
                        "0123456789abcdef" + text(webpChunk("VP8L", "moving!!")) + text(webpChunk("SECR", SECRET))),
                webpChunk("VP8 ", "picture"),
                webpChunk("EXIF", exif),
                webpChunk("XMP ", SECRET + "!"));
        byte[] head = ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes("RIFF"))
                .putInt(body.length + 4)
                .put(bytes("WEBP"))
                .array();
        return join(head, body);
    }

    private static byte[] deflated(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] drawn(String format) {
        var picture = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().drawString("Hi", 2, 12);
        picture.setRGB(3, 3, Color.ORANGE.getRGB());
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] slice(byte[] all, int from, int end) {
        return java.util.Arrays.copyOfRange(all, from, end);
    }

    private static byte[] segment(int marker, String text) {
        int length = text.length() + 2;
        return join(new byte[] {-1, (byte) marker, (byte) (length >> 8), (byte) length}, bytes(text));
    }

    private static byte[] pngChunk(String type, String text) {
        byte[] named = bytes(type + text);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(text.length())
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] webpChunk(String type, String text) {
        ByteBuffer chunk =
                ByteBuffer.allocate(8 + text.length() + (text.length() & 1)).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(bytes(type)).putInt(text.length()).put(bytes(text)).array();
    }
}

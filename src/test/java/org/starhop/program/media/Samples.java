package org.starhop.program.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small files that tell a secret beside their picture. */
public final class Samples {

    /** What must not remain. */
    public static final String SECRET = "+40.7128-074.0060/";

    private Samples() {}

    /** A photo with Exif (turned as said, with the secret), XMP, a comment and a second picture behind its end. */
    public static byte[] jpeg(int orientation) {
        byte[] plain = drawn("jpg");
        byte[] exif = join(ExifOrientation.segment(orientation), bytes(SECRET));
        exif[3] += (byte) SECRET.length();
        byte[] xmp = segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + SECRET);
        return join(slice(plain, 0, 2), exif, xmp, segment(0xFE, SECRET), slice(plain, 2, plain.length), bytes(SECRET));
    }

    /** A picture with a text, Exif and something behind its end. */
    public static byte[] png() {
        byte[] plain = drawn("png");
        int afterHeader = 8 + 12 + 13;
        return join(
                slice(plain, 0, afterHeader),
                pngChunk("tEXt", "Location\0" + SECRET),
                pngChunk("eXIf", SECRET),
                slice(plain, afterHeader, plain.length),
                bytes(SECRET));
    }

    /** The form of an extended WebP with Exif and XMP. */
    public static byte[] webp() {
        byte[] body = join(
                webpChunk("VP8X", "\u000c\0\0\0\0\0\0\0\0\0"),
                webpChunk("VP8 ", "picture"),
                webpChunk("EXIF", SECRET),
                webpChunk("XMP ", SECRET + "!"));
        byte[] head = ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes("RIFF"))
                .putInt(body.length + 4)
                .put(bytes("WEBP"))
                .array();
        return join(head, body);
    }

    /** The form of a telephone's clip: place in two ways, a track of measured places, and the picture's data behind them. */
    public static byte[] mp4() {
        byte[] handler = box("hdlr", bytes("\0\0\0\0\0\0\0\0meta\0\0\0\0"));
        byte[] measured = box("trak", join(box("tkhd", bytes(SECRET)), box("mdia", handler)));
        byte[] shown = box("trak", join(box("tkhd", bytes("kept")), box("udta", bytes(SECRET))));
        byte[] moov = box(
                "moov",
                join(
                        box("mvhd", bytes("kept")),
                        shown,
                        measured,
                        box("udta", box("\u00a9xyz", bytes(SECRET))),
                        box("meta", bytes(SECRET))));
        return join(
                box("ftyp", bytes("isom\0\0\2\0")), moov, box("uuid", bytes(SECRET)), box("mdat", bytes("picture")));
    }

    /** The form of a recorded clip: a segment and a cluster of unknown length, with a title and tags. */
    public static byte[] webm() {
        byte[] unknown = {1, -1, -1, -1, -1, -1, -1, -1};
        byte[] info = element(0x1549A966, join(element(0x2AD7B1, new byte[] {15}), element(0x7BA9, bytes(SECRET))));
        return join(
                element(0x1A45DFA3, bytes("webm")),
                id(0x18538067),
                unknown,
                info,
                id(0x1F43B675),
                unknown,
                element(0xA3, bytes("picture")),
                element(0x1254C367, bytes(SECRET)));
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
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
        return join(new byte[] {-1, (byte) marker, 0, (byte) (text.length() + 2)}, bytes(text));
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

    private static byte[] box(String type, byte[] inside) {
        return ByteBuffer.allocate(8 + inside.length)
                .putInt(8 + inside.length)
                .put(bytes(type))
                .put(inside)
                .array();
    }

    private static byte[] element(int id, byte[] inside) {
        return join(id(id), new byte[] {(byte) (0x80 | inside.length)}, inside);
    }

    private static byte[] id(int id) {
        byte[] four = ByteBuffer.allocate(4).putInt(id).array();
        return slice(four, Integer.numberOfLeadingZeros(id) / 8, 4);
    }
}

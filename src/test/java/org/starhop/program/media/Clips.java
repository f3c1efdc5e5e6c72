package org.starhop.program.media;

import static org.starhop.program.media.Samples.SECRET;
import static org.starhop.program.media.Samples.bytes;
import static org.starhop.program.media.Samples.join;

import java.nio.ByteBuffer;

/** Small clips that contain a secret wherever one can be. */
final class Clips {

    private static final String SHOWN = "a picture of Mia";

    private Clips() {}

    /** What must remain, where it was. */
    static String shown() {
        return SHOWN;
    }

    /**
     * A phone's clip: a location in boxes everywhere, and tracks of text and measurements, whose samples are beside the
     * picture's.
     */
    static byte[] mp4() {
        byte[] head = join(box("ftyp", bytes("isom\0\0\2\0")), box("loci", bytes(SECRET)), box("gps ", bytes(SECRET)));
        byte[] moov = moov(0, 0, 0);
        int data = head.length + moov.length + 8 + SECRET.length();
        moov = moov(data, data + SHOWN.length(), data + SHOWN.length() + SECRET.length());
        byte[] mdat = box("mdat", join(bytes(SECRET), bytes(SHOWN), bytes(SECRET), bytes(SECRET), bytes(SECRET)));
        return join(
                head, moov, mdat, box("uuid", bytes(SECRET)), box("wide", bytes(SECRET)), box("free", bytes(SECRET)));
    }

    /** A clip in fragments, as screen recorders write them. */
    static byte[] fragments() {
        byte[] moov = box(
                "moov",
                join(
                        box("mvhd", new byte[100]),
                        track("vide", 1, new byte[0], new byte[0]),
                        track("text", 2, new byte[0], new byte[0]),
                        box("mvex", join(box("trex", ints(0, 1, 1, 0, 0, 0)), box("loci", bytes(SECRET))))));
        byte[] moof = moof(0, 0);
        moof = moof(moof.length + 8, moof.length + 8 + SHOWN.length());
        return join(box("ftyp", bytes("isom\0\0\2\0")), moov, moof, box("mdat", join(bytes(SHOWN), bytes(SECRET))));
    }

    private static byte[] moof(int picture, int text) {
        return box(
                "moof",
                join(
                        box("mfhd", ints(0, 1)),
                        box(
                                "traf",
                                join(
                                        box("tfhd", ints(0x20000, 1)),
                                        box("trun", ints(0x201, 1, picture, SHOWN.length())))),
                        box(
                                "traf",
                                join(box("tfhd", ints(0x20010, 2, SECRET.length())), box("trun", ints(1, 1, text)))),
                        box("udta", bytes(SECRET))));
    }

    private static byte[] moov(int picture, int text, int measured) {
        return box(
                "moov",
                join(
                        box("mvhd", join(ints(0, 0x1234, 0x1234), new byte[88])),
                        track("vide", 1, places(picture, SHOWN.length()), box("udta", bytes(SECRET))),
                        track("text", 2, places(text, SECRET.length()), new byte[0]),
                        track("meta", 3, places(measured, SECRET.length()), new byte[0]),
                        box("udta", box("\u00a9xyz", bytes(SECRET))),
                        box("loci", bytes(SECRET)),
                        box("meta", bytes(SECRET))));
    }

    private static byte[] places(int at, int size) {
        return join(
                box("stsc", ints(0, 1, 1, 1, 1)),
                box("stsz", ints(0, 0, 1, size)),
                box("stco", ints(0, 1, at)),
                box("gps ", bytes(SECRET)));
    }

    static byte[] track(String kind, int number, byte[] places, byte[] more) {
        byte[] handler = box("hdlr", join(ints(0, 0), bytes(kind), ints(0, 0, 0), bytes(SECRET)));
        byte[] facts = join(
                new byte[24],
                new byte[] {0, 64, 0, 48},
                new byte[14],
                bytes(SECRET),
                new byte[32 - SECRET.length() + 4]);
        byte[] codec = box(
                "avc1",
                join(
                        facts,
                        box("avcC", bytes("kept")),
                        box("loci", bytes(SECRET)),
                        box("colr", join(bytes("prof"), bytes(SECRET)))));
        byte[] table = box("stbl", join(box("stsd", join(ints(0, 1), codec)), places));
        byte[] source = box("dinf", box("dref", join(ints(0, 1), box("url ", join(ints(1), bytes(SECRET))))));
        byte[] media = box(
                "mdia",
                join(
                        box("mdhd", new byte[24]),
                        handler,
                        box("minf", join(box("vmhd", new byte[12]), source, table, box("loci", bytes(SECRET))))));
        return box(
                "trak",
                join(
                        box("tkhd", join(ints(0, 0x1234, 0x1234, number), new byte[68])),
                        more,
                        media,
                        box("tref", bytes(SECRET))));
    }

    static byte[] ints(int... numbers) {
        ByteBuffer all = ByteBuffer.allocate(numbers.length * 4);
        for (int number : numbers) {
            all.putInt(number);
        }
        return all.array();
    }

    static byte[] box(String type, byte[] inside) {
        return ByteBuffer.allocate(8 + inside.length)
                .putInt(8 + inside.length)
                .put(bytes(type))
                .put(inside)
                .array();
    }

    /**
     * A recorded clip: a segment and a cluster of unknown length, with names, titles, chapters, tags, and a track of
     * text.
     */
    static byte[] webm() {
        byte[] unknown = {1, -1, -1, -1, -1, -1, -1, -1};
        byte[] info = element(
                0x1549A966,
                join(
                        element(0x2AD7B1, new byte[] {15}),
                        element(0x7BA9, bytes(SECRET)),
                        element(0x4D80, bytes(SECRET)),
                        element(0x5741, bytes(SECRET)),
                        element(0x4461, bytes("12345678"))));
        byte[] tracks = element(0x1654AE6B, join(recorded(1, 1), recorded(2, 0x11)));
        return join(
                element(0x1A45DFA3, join(element(0x4286, new byte[] {1}), element(0x4282, bytes("webm")))),
                id(0x18538067),
                unknown,
                info,
                tracks,
                element(0x1043A770, bytes(SECRET)),
                id(0x1F43B675),
                unknown,
                element(0xE7, new byte[] {0}),
                element(0xA3, join(new byte[] {(byte) 0x81, 0, 0, 0}, bytes(SHOWN))),
                element(0xA3, join(new byte[] {(byte) 0x82, 0, 0, 0}, bytes(SECRET))),
                element(0xA0, element(0xA1, join(new byte[] {(byte) 0x82, 0, 0, 0}, bytes(SECRET)))),
                element(0xEC, bytes(SECRET)),
                element(0x1941A469, bytes(SECRET)),
                element(0x1254C367, bytes(SECRET)));
    }

    private static byte[] recorded(int number, int type) {
        return element(
                0xAE,
                join(
                        element(0xD7, new byte[] {(byte) number}),
                        element(0x83, new byte[] {(byte) type}),
                        element(0x536E, bytes(SECRET)),
                        element(0x86, bytes("V_VP8")),
                        element(0xE0, join(element(0xB0, new byte[] {64}), element(0xBA, new byte[] {48})))));
    }

    private static byte[] element(int id, byte[] inside) {
        byte[] size = ByteBuffer.allocate(8).putLong(inside.length).array();
        size[0] = 1;
        return join(id(id), size, inside);
    }

    private static byte[] id(int id) {
        byte[] four = ByteBuffer.allocate(4).putInt(id).array();
        return java.util.Arrays.copyOfRange(four, Integer.numberOfLeadingZeros(id) / 8, 4);
    }
}

package org.starhop.program.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A color profile as numbers: its three colors and their curves. Names, makers, dates, and texts are left out. */
final class IccProfile {

    /** The maximum size that is examined, in bytes. */
    static final int MOST = 1 << 20;

    private static final int HEAD = 128;
    private static final int ENTRY = 12;
    private static final int MOST_TAGS = 100;
    private static final List<String> DRAWING =
            List.of("wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC");
    private static final Set<String> COLORS = Set.of("rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC");
    private static final byte[] NOTHING = {};

    private final ByteBuffer profile;

    private IccProfile(byte[] profile) {
        this.profile = ByteBuffer.wrap(profile);
    }

    /**
     * Returns a profile with the same colors, never longer; empty if it has another form, in which case the picture is
     * shown as sRGB.
     */
    static byte[] bare(byte[] profile) {
        if (profile.length < HEAD + 4 || profile.length > MOST) {
            return NOTHING;
        }
        byte[] bare = new IccProfile(profile).bare();
        return bare.length > profile.length ? NOTHING : bare;
    }

    private byte[] bare() {
        Map<String, ByteBuffer> found = found();
        boolean isColor = text(16).equals("RGB ") && found.keySet().containsAll(COLORS);
        boolean isGray = text(16).equals("GRAY") && found.containsKey("kTRC");
        return text(20).equals("XYZ ") && (isColor || isGray) ? written(found) : NOTHING;
    }

    private Map<String, ByteBuffer> found() {
        Map<String, ByteBuffer> found = new LinkedHashMap<>();
        int tags = Math.clamp(profile.getInt(HEAD), 0, MOST_TAGS);
        for (String wanted : DRAWING) {
            int most = Math.min(tags, (profile.capacity() - HEAD - 4) / ENTRY);
            for (int i = 0; i < most && !found.containsKey(wanted); i++) {
                int at = HEAD + 4 + i * ENTRY;
                ByteBuffer content =
                        text(at).equals(wanted) ? content(profile.getInt(at + 4)) : ByteBuffer.wrap(NOTHING);
                if (content.hasRemaining()) {
                    found.put(wanted, content);
                }
            }
        }
        return found;
    }

    /** Returns a tag's numbers according to its type, and nothing else. */
    private ByteBuffer content(int from) {
        if (from < HEAD || from + 12L > profile.capacity()) {
            return ByteBuffer.wrap(NOTHING);
        }
        long length = switch (text(from)) {
            case "XYZ " -> 20;
            case "sf32" -> 44;
            case "curv" -> 12 + 2 * Integer.toUnsignedLong(profile.getInt(from + 8));
            case "para" -> 12 + 4L * parameters(profile.getShort(from + 8));
            default -> Long.MAX_VALUE;
        };
        return length > profile.capacity() - from ? ByteBuffer.wrap(NOTHING) : numbers(from, (int) length);
    }

    /** Returns the numbers, with reserved fields set to zero. */
    private ByteBuffer numbers(int from, int length) {
        byte[] numbers = new byte[length];
        profile.get(from, numbers);
        Arrays.fill(numbers, 4, 8, (byte) 0);
        if (text(from).equals("para")) {
            Arrays.fill(numbers, 10, 12, (byte) 0);
        }
        return ByteBuffer.wrap(numbers);
    }

    private static int parameters(int function) {
        return switch (function) {
            case 0 -> 1;
            case 1 -> 3;
            case 2 -> 4;
            case 3 -> 5;
            default -> 7;
        };
    }

    private byte[] written(Map<String, ByteBuffer> found) {
        int at = HEAD + 4 + found.size() * ENTRY;
        Map<ByteBuffer, Integer> places = new LinkedHashMap<>();
        for (ByteBuffer content : found.values()) {
            if (places.putIfAbsent(content, at) == null) {
                at += (content.remaining() + 3) / 4 * 4;
            }
        }
        ByteBuffer bare = ByteBuffer.allocate(at);
        bare.putInt(0, at).putInt(8, profile.getInt(8) & 0xFFF00000);
        List.of(12, 16, 20).forEach(same -> bare.putInt(same, profile.getInt(same)));
        bare.put(36, "acsp".getBytes(StandardCharsets.US_ASCII));
        bare.putInt(68, 0xF6D6).putInt(72, 0x10000).putInt(76, 0xD32D).putInt(HEAD, found.size());
        bare.position(HEAD + 4);
        found.forEach((tag, content) -> bare.put(tag.getBytes(StandardCharsets.US_ASCII))
                .putInt(places.getOrDefault(content, 0))
                .putInt(content.remaining()));
        places.forEach((content, place) -> bare.put(place, content.array()));
        return bare.array();
    }

    private String text(int at) {
        return Box.typeAt(profile, at);
    }
}

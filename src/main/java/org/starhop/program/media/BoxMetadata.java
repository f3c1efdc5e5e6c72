package org.starhop.program.media;

import static java.util.Map.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps only the boxes of an MP4 or QuickTime clip that show its picture and play its sound, according to a list. Every
 * other box becomes empty free space, and data that no shown track refers to is blanked, so that all offsets in the
 * clip stay valid.
 */
final class BoxMetadata {

    private static final byte[] FREE = "free".getBytes(StandardCharsets.US_ASCII);
    private static final String PICTURE = "vide";
    private static final Set<String> SHOWN = Set.of(PICTURE, "soun");

    /** Which boxes may be inside which; a box that is not a key here is kept whole. */
    private static final Map<String, Set<String>> INSIDE = Map.ofEntries(
            entry("", Set.of("ftyp", "moov", "mdat", "moof", "styp", "sidx")),
            entry("moov", Set.of("mvhd", "trak", "mvex")),
            entry("mvex", Set.of("mehd", "trex")),
            entry("trak", Set.of("tkhd", "edts", "mdia")),
            entry("edts", Set.of("elst")),
            entry("mdia", Set.of("mdhd", "hdlr", "minf")),
            entry("minf", Set.of("vmhd", "smhd", "hdlr", "dinf", "stbl")),
            entry("dinf", Set.of("dref")),
            entry("stbl", Set.of("stsd", "stts", "ctts", "cslg", "stss", "stsc", "stsz", "stz2", "stco", "co64")),
            entry("wave", Set.of("frma", "esds", "mp4a", "alac", "enda", "chan")),
            entry("moof", Set.of("mfhd", "traf")),
            entry("traf", Set.of("tfhd", "tfdt", "trun")));

    /** What a codec needs to know. */
    private static final Set<String> OF_CODECS = Set.of(
            "avcC", "hvcC", "lhvC", "vpcC", "av1C", "dvcC", "dvvC", "esds", "colr", "pasp", "clap", "fiel", "btrt",
            "mdcv", "clli", "wave", "chan", "chnl", "pcmC", "alac", "dOps", "dfLa", "damr", "dac3", "dec3");

    private static final Set<String> HEVC = Set.of("hvc1", "hev1", "dvh1", "dvhe");
    private static final int PICTURE_FACTS = 78;
    private static final int PICTURE_SIDES = 24;
    private static final int PICTURE_CODEC_NAME = 42;
    private static final int SOUND_FACTS = 28;

    private final byte[] clip;
    private final ByteBuffer numbers;
    private final ClipSamples samples;
    private int width;
    private int height;
    private boolean hevc;

    private BoxMetadata(byte[] clip) {
        this.clip = clip;
        this.numbers = ByteBuffer.wrap(clip);
        this.samples = new ClipSamples(numbers);
    }

    /** Returns the same clip, with the same length, without its metadata. */
    static byte[] strip(byte[] clip) {
        var copy = new BoxMetadata(clip.clone());
        copy.strip();
        return copy.clip;
    }

    /** Returns the dimensions of a clip's pictures, over all codecs that are kept; empty if it has none. */
    static Optional<Dimensions> dimensions(byte[] clip) {
        var copy = new BoxMetadata(clip.clone());
        copy.strip();
        return copy.width + copy.height == 0 ? Optional.empty() : Optional.of(new Dimensions(copy.width, copy.height));
    }

    /** Returns whether its picture is HEVC (also as Dolby Vision). */
    static boolean isHevc(byte[] clip) {
        var copy = new BoxMetadata(clip.clone());
        copy.strip();
        return copy.hevc;
    }

    private void strip() {
        List<Box> all = Box.in(numbers, 0, clip.length);
        all.stream().filter(box -> box.type().equals("moov")).forEach(this::listen);
        BitSet named = samples.named(all);
        walk(0, clip.length, "", "");
        all.stream().filter(box -> box.type().equals("mdat")).forEach(data -> emptyUnnamed(data, named));
    }

    private void listen(Box movie) {
        for (Box track : Box.in(numbers, movie.inside(), movie.end())) {
            if (track.type().equals("trak")) {
                samples.add(track, isShown(track), kindOf(track).equals(PICTURE));
            }
        }
    }

    /** Turns everything that is not a well-formed box into free space too; no player can use it. */
    private void walk(int from, int end, String around, String kind) {
        walk(from, end, INSIDE.getOrDefault(around, Set.of()), kind);
    }

    private void walk(int from, int end, Set<String> allowed, String kind) {
        int at = from;
        for (Box box : Box.in(numbers, from, end)) {
            if (allowed.contains(box.type()) && isOfUse(box)) {
                look(box, box.type().equals("trak") ? kindOf(box) : kind);
            } else {
                empty(box);
            }
            at = box.end();
        }
        emptyRest(at, end);
    }

    private void emptyRest(int from, int end) {
        Arrays.fill(clip, from, end, (byte) 0);
        if (end - from >= 8) {
            numbers.putInt(from, end - from).put(from + 4, FREE);
        }
    }

    private boolean isOfUse(Box box) {
        return switch (box.type()) {
            case "trak" -> isShown(box);
            case "traf" -> samples.isShown(box);
            // A color profile may contain text; the other kinds are numbers.
            case "colr" ->
                box.end() - box.inside() >= 4
                        && Box.typeAt(numbers, box.inside()).startsWith("ncl");
            default -> true;
        };
    }

    private void look(Box box, String kind) {
        switch (box.type()) {
            case "mvhd", "tkhd", "mdhd" -> zero(box.inside() + 4, box.isLong(numbers) ? 16 : 8, box);
            case "hdlr" -> zero(box.inside() + 12, clip.length, box);
            case "dref" ->
                Box.in(numbers, box.inside() + 8, box.end())
                        .forEach(source -> zero(source.inside() + 4, clip.length, source));
            case "stsd" -> Box.in(numbers, box.inside() + 8, box.end()).forEach(codec -> lookAtCodec(codec, kind));
            default -> {
                if (INSIDE.containsKey(box.type())) {
                    walk(box.inside(), box.end(), box.type(), kind);
                }
            }
        }
    }

    private void lookAtCodec(Box codec, String kind) {
        boolean isPicture = kind.equals(PICTURE);
        int facts = isPicture ? PICTURE_FACTS : soundFacts(codec);
        if (isPicture) {
            hevc |= HEVC.contains(codec.type());
            measure(codec);
            zero(codec.inside() + PICTURE_CODEC_NAME, 32, codec);
        }
        int more = codec.inside() + facts;
        if (more < codec.end()) {
            walk(more, codec.end(), OF_CODECS, kind);
        }
    }

    private void measure(Box codec) {
        int sides = codec.number(numbers, PICTURE_SIDES);
        width = Math.max(width, sides >>> 16);
        height = Math.max(height, sides & 0xFFFF);
    }

    /** Returns the length of the sound description, of which QuickTime has three versions. */
    private int soundFacts(Box codec) {
        int version = codec.end() - codec.inside() < SOUND_FACTS ? 0 : numbers.getShort(codec.inside() + 8);
        return version == 1 ? SOUND_FACTS + 16 : version == 2 ? SOUND_FACTS + 36 : SOUND_FACTS;
    }

    private boolean isShown(Box track) {
        return SHOWN.contains(kindOf(track));
    }

    private String kindOf(Box track) {
        return track.find(numbers, "mdia", "hdlr")
                .filter(handler -> handler.end() - handler.inside() >= 12)
                .map(handler -> Box.typeAt(numbers, handler.inside() + 8))
                .orElse("");
    }

    private void empty(Box box) {
        System.arraycopy(FREE, 0, clip, box.from() + 4, FREE.length);
        Arrays.fill(clip, box.inside(), box.end(), (byte) 0);
    }

    private void zero(int from, int length, Box box) {
        int end = (int) Math.min(box.end(), (long) from + length);
        if (from < end) {
            Arrays.fill(clip, from, end, (byte) 0);
        }
    }

    private void emptyUnnamed(Box data, BitSet named) {
        // Searching beyond the data would take long in a clip with very many of them.
        BitSet here = named.get(data.inside(), data.end());
        int length = data.end() - data.inside();
        int at = here.nextClearBit(0);
        while (at < length) {
            int next = here.nextSetBit(at);
            int end = next < 0 ? length : next;
            Arrays.fill(clip, data.inside() + at, data.inside() + end, (byte) 0);
            at = here.nextClearBit(end);
        }
    }
}

package org.starhop.program.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody sends: nothing breaks, nothing grows, and a second pass changes nothing. */
class MetadataProperties {

    /** A way to strip, with a matching file. */
    record Kind(
            UnaryOperator<byte[]> strip,
            Function<byte[], Optional<Dimensions>> size,
            byte[] sample,
            boolean keepsLength) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(JpegMetadata::strip, Dimensions::ofJpeg, Samples.jpeg(6), false),
            new Kind(PngMetadata::strip, Dimensions::ofPng, Samples.png(), false),
            new Kind(WebpMetadata::strip, Dimensions::ofWebp, Samples.webp(), false),
            new Kind(BoxMetadata::strip, BoxMetadata::dimensions, Clips.mp4(), true),
            new Kind(BoxMetadata::strip, BoxMetadata::dimensions, Clips.fragments(), true),
            new Kind(WebmMetadata::strip, WebmMetadata::dimensions, Clips.webm(), true));

    @Property
    void takesGarbage(@ForAll("kinds") Kind kind, @ForAll byte[] garbage) {
        assertCalm(kind, garbage);
    }

    @Property
    void takesADamagedFile(@ForAll("kinds") Kind kind, @ForAll("damage") int[] damage) {
        byte[] file = kind.sample().clone();
        for (int i = 0; i + 1 < damage.length; i += 2) {
            file[damage[i] % file.length] = (byte) damage[i + 1];
        }
        assertCalm(kind, Arrays.copyOf(file, damage[0] % (file.length + 1)));
        assertCalm(kind, file);
    }

    private static void assertCalm(Kind kind, byte[] file) {
        byte[] before = file.clone();
        byte[] bare = kind.strip().apply(file);
        assertThat(file).isEqualTo(before);
        assertThat(bare).hasSizeLessThanOrEqualTo(file.length);
        assertThat(kind.strip().apply(bare)).isEqualTo(bare);
        kind.size().apply(bare);
        if (kind.keepsLength()) {
            assertThat(bare).hasSameSizeAs(file);
        }
    }

    @Provide
    Arbitrary<Kind> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<int[]> damage() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 1 << 16);
        return Combinators.combine(numbers, numbers.array(int[].class).ofMaxSize(12))
                .as((first, more) -> {
                    int[] all = Arrays.copyOf(more, more.length + 1);
                    all[more.length] = first;
                    return all;
                });
    }
}

package org.starhop.program.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.starhop.program.media.Clips.box;
import static org.starhop.program.media.Clips.ints;
import static org.starhop.program.media.Samples.bytes;
import static org.starhop.program.media.Samples.join;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.starhop.base.DomainException;

/** Clips crafted to keep the server busy: each is cleaned or refused long before somebody else's photo has to wait. */
class CraftedClipTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    /** More than a family's clip has, and still allowed. */
    private static final int MANY = 190_000;

    private static final int TOO_MANY = 1_000_000;
    private static final int WHOLE = 20 << 20;
    private static final int REST = 15 << 20;

    @Test
    void manyRunsOfManyPiecesAreReadOnce() {
        byte[] runs = box("stsc", repeated(800_000, 1, 1, 1));
        cleans(movie(join(runs, box("stsz", ints(0, 0, 0)), pieces(MANY))));
    }

    @Test
    void manyPiecesOfTheWholeClipAreMarkedOnce() {
        byte[] runs = box("stsc", repeated(1, 1, 1, 1));
        cleans(join(movie(join(runs, box("stsz", ints(0, WHOLE, -1)), pieces(MANY))), data(REST)));
    }

    @Test
    void manyFragmentsOfTheWholeClipAreMarkedOnce() {
        cleans(join(movie(new byte[0]), fragment(MANY), data(REST)));
    }

    @Test
    void manyPlacesOfDataAreExaminedOnce() {
        byte[] data = repeat(box("mdat", new byte[1]), MANY);
        byte[] last =
                join(box("stsc", repeated(1, 1, 1, 1)), box("stsz", ints(0, 1, 1)), box("stco", repeated(1, REST)));
        cleans(join(movie(last), data, data(REST)));
    }

    @Test
    void refusesMorePartsThanAFamilysClipHas() {
        byte[] runs = box("stsc", repeated(1, 1, 1, 1));
        refuses(movie(join(runs, box("stsz", ints(0, 1, -1)), pieces(TOO_MANY))));
        refuses(join(movie(new byte[0]), fragment(TOO_MANY)));
        refuses(repeat(box("free", new byte[0]), TOO_MANY));
    }

    private static void cleans(byte[] clip) {
        assertTimeoutPreemptively(
                SOON, () -> assertThat(BoxMetadata.strip(clip)).hasSize(clip.length));
    }

    private static void refuses(byte[] clip) {
        assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(() -> BoxMetadata.strip(clip))
                        .isInstanceOfSatisfying(
                                DomainException.Invalid.class,
                                refused -> assertThat(refused.key()).isEqualTo("error.media-format")));
    }

    private static byte[] movie(byte[] table) {
        return join(
                box("ftyp", bytes("isom\0\0\2\0")),
                box("moov", join(box("mvhd", new byte[100]), Clips.track("vide", 1, table, new byte[0]))));
    }

    private static byte[] pieces(int count) {
        return box("stco", repeated(count, 0));
    }

    /** Each of its runs refers to as many bytes as a clip has. */
    private static byte[] fragment(int runs) {
        byte[] head = box("tfhd", ints(0x10, 1, WHOLE));
        return box("moof", box("traf", join(head, repeat(box("trun", ints(1, 1, 0)), runs))));
    }

    private static byte[] data(int length) {
        return box("mdat", new byte[length]);
    }

    private static byte[] repeated(int times, int... numbers) {
        return join(ints(0, times), repeat(ints(numbers), times));
    }

    private static byte[] repeat(byte[] one, int times) {
        ByteBuffer all = ByteBuffer.allocate(one.length * times);
        for (int i = 0; i < times; i++) {
            all.put(one);
        }
        return all.array();
    }
}

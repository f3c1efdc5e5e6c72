package org.starhop.program.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTests {

    @Test
    void aJpegKeepsItsPictureAndNothingElse() throws Exception {
        byte[] photo = Samples.jpeg(1);
        byte[] bare = JpegMetadata.strip(photo);
        assertThat(text(photo)).contains(Samples.SECRET);
        assertThat(text(bare))
                .doesNotContain(Samples.SECRET, "Exif", "desc", "cprt")
                .contains("ICC_PROFILE");
        assertSamePicture(photo, bare);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 8})
    void aTurnedJpegStaysTurned(int orientation) {
        byte[] bare = JpegMetadata.strip(Samples.jpeg(orientation));
        int exif = text(bare).indexOf("Exif");
        assertThat(ExifOrientation.in(bare, exif + 6, exif + 32)).isEqualTo(orientation);
        assertThat(text(bare)).doesNotContain(Samples.SECRET);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 8})
    void aTurnedPngStaysTurned(int orientation) throws Exception {
        byte[] photo = Samples.png(orientation);
        byte[] bare = PngMetadata.strip(photo);
        int exif = text(bare).indexOf("eXIf") + 4;
        assertThat(ExifOrientation.in(bare, exif, exif + ExifOrientation.LENGTH))
                .isEqualTo(orientation);
        assertThat(text(bare)).doesNotContain(Samples.SECRET);
        assertSamePicture(photo, bare);
        assertThat(PngMetadata.strip(bare)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Exif\0\0"})
    void aTurnedWebpStaysTurned(String word) {
        byte[] bare = WebpMetadata.strip(Samples.webp(word, 6));
        int exif = text(bare).indexOf("EXIF") + 8;
        assertThat(ExifOrientation.in(bare, exif, bare.length)).isEqualTo(6);
        assertThat(bare[20]).as("says that there are notes").isEqualTo((byte) 0x28);
        assertThat(text(bare)).doesNotContain(Samples.SECRET);
        assertThat(WebpMetadata.strip(bare)).isEqualTo(bare);
    }

    /** Nobody's photo, but hundreds of megabytes when shown. */
    @Test
    void aBigPictureOfFewBytesIsRefused() {
        assertThat(new Dimensions(7_000, 7_000).fit(14_078)).isFalse();
        assertThat(new Dimensions(7_000, 7_000).fit(159_894)).isFalse();
        assertThat(new Dimensions(8_000, 6_000).fit(2_000_000)).isTrue();
        assertThat(new Dimensions(4_000, 3_000).fit(5_000)).isTrue();
    }

    /** What an iPhone records unless it is set to the most compatible format. */
    @Test
    void knowsAClipThatManyTabletsCannotPlay() {
        byte[] hevc = text(Clips.mp4()).replace("avc1", "hvc1").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(BoxMetadata.isHevc(Clips.mp4())).isFalse();
        assertThat(BoxMetadata.isHevc(hevc)).isTrue();
    }

    @Test
    void readsTheOrientationOfACameraThatWritesTheOtherWayRound() {
        byte[] tiff = {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0};
        assertThat(ExifOrientation.in(tiff, 0, tiff.length)).isEqualTo(8);
    }

    @Test
    void aPngKeepsItsPictureAndNothingElse() throws Exception {
        byte[] photo = Samples.png();
        byte[] bare = PngMetadata.strip(photo);
        assertThat(text(bare)).doesNotContain(Samples.SECRET);
        assertSamePicture(photo, bare);
    }

    @Test
    void aWebpKeepsItsPictureAndSaysThatThereIsNothingElse() {
        byte[] bare = WebpMetadata.strip(Samples.webp());
        assertThat(text(bare)).doesNotContain(Samples.SECRET).contains("picture");
        assertThat(text(bare)).contains("moving!!").doesNotContain("SECR");
        assertThat(ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(bare.length - 8);
        assertThat(bare[20]).isEqualTo((byte) 0x20);
    }

    @Test
    void aClipKeepsItsLengthAndItsPicture() {
        byte[] bare = assertKeepsItsPictureAlone(BoxMetadata::strip, Clips.mp4());
        assertThat(text(bare)).contains("mvhd", "avcCkept", "stsc").doesNotContain("meta", "loci", "gps ");
        assertThat(BoxMetadata.dimensions(bare)).contains(new Dimensions(64, 48));
    }

    /** The picture itself decides, not a header that a player can ignore. */
    @Test
    void measuresEveryPictureThatAClipKeeps() {
        byte[] clip = text(Clips.mp4()).replace("vmhd", "none").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(BoxMetadata.dimensions(clip)).contains(new Dimensions(64, 48));
    }

    @Test
    void aClipInFragmentsKeepsItsLengthAndItsPicture() {
        assertKeepsItsPictureAlone(BoxMetadata::strip, Clips.fragments());
    }

    @Test
    void aRecordedClipKeepsItsLengthAndItsPicture() {
        byte[] bare = assertKeepsItsPictureAlone(WebmMetadata::strip, Clips.webm());
        assertThat(WebmMetadata.dimensions(bare)).contains(new Dimensions(64, 48));
    }

    /** A real clip loses nothing of its pictures: what its tracks refer to is the same, byte for byte. */
    @ParameterizedTest
    @ValueSource(strings = {"mp4", "webm"})
    void aRealClipKeepsNearlyAllOfItsBytes(String kind) throws Exception {
        byte[] clip;
        try (var ball = getClass().getResourceAsStream("/media/bouncing-ball." + kind)) {
            clip = ball.readAllBytes();
        }
        byte[] bare = kind.equals("mp4") ? BoxMetadata.strip(clip) : WebmMetadata.strip(clip);
        long changed =
                IntStream.range(0, clip.length).filter(i -> clip[i] != bare[i]).count();
        assertThat(changed).isLessThan(2_000);
    }

    private static byte[] assertKeepsItsPictureAlone(UnaryOperator<byte[]> strip, byte[] clip) {
        byte[] bare = strip.apply(clip);
        assertThat(text(bare)).doesNotContain(Samples.SECRET, Samples.SECRET.substring(0, 9));
        assertThat(bare).hasSameSizeAs(clip);
        assertThat(text(bare).indexOf(Clips.shown()))
                .isPositive()
                .isEqualTo(text(clip).indexOf(Clips.shown()));
        return bare;
    }

    /** Each may expand to a thousand times its bytes; a camera writes one. */
    @Test
    void onlyTheFirstOfManyProfilesStays() {
        byte[] jpeg = Samples.jpeg(1);
        int segment = text(jpeg).indexOf("ICC_PROFILE") - 4;
        int length = 2 + (ByteBuffer.wrap(jpeg).getShort(segment + 2) & 0xFFFF);
        assertThat(text(JpegMetadata.strip(twice(jpeg, segment, length)))).containsOnlyOnce("ICC_PROFILE");
        byte[] png = Samples.png();
        int chunk = text(png).indexOf("iCCP") - 4;
        int bytes = 12 + ByteBuffer.wrap(png).getInt(chunk);
        assertThat(text(PngMetadata.strip(twice(png, chunk, bytes)))).containsOnlyOnce("iCCP");
    }

    private static byte[] twice(byte[] photo, int from, int length) {
        return Samples.join(Arrays.copyOf(photo, from + length), Arrays.copyOfRange(photo, from, photo.length));
    }

    @Test
    void ignoresAColorProfileOfManyMegabytes() {
        assertThat(IccProfile.bare(Arrays.copyOf(Samples.profile(), IccProfile.MOST + 1)))
                .isEmpty();
    }

    @Test
    void aProfileKeepsItsColorsAndNoName() throws Exception {
        byte[] bare = IccProfile.bare(Samples.profile());
        assertThat(text(bare)).doesNotContain(Samples.SECRET, "desc", "cprt").contains("rXYZ", "bTRC");
        var colors = new ICC_ColorSpace(ICC_Profile.getInstance(bare));
        float[] orange = {1f, 0.5f, 0.25f};
        float[] before = new ICC_ColorSpace(ICC_Profile.getInstance(Samples.profile())).toCIEXYZ(orange);
        assertThat(colors.toCIEXYZ(orange)).usingComparatorWithPrecision(0.002f).containsExactly(before);
    }

    @Test
    void readsAPicturesSizeFromItsHeader() {
        var drawn = Optional.of(new Dimensions(24, 16));
        assertThat(Dimensions.ofJpeg(JpegMetadata.strip(Samples.jpeg(6)))).isEqualTo(drawn);
        assertThat(Dimensions.ofPng(PngMetadata.strip(Samples.png()))).isEqualTo(drawn);
        assertThat(Dimensions.ofWebp(WebpMetadata.strip(Samples.webp()))
                        .orElseThrow()
                        .width())
                .isGreaterThanOrEqualTo(24);
        assertThat(new Dimensions(8_000, 6_000).fit()).isTrue();
        assertThat(new Dimensions(30_000, 30_000).fit()).isFalse();
        assertThat(new Dimensions(12_001, 10).fit()).isFalse();
        assertThat(new Dimensions(0, 10).fit()).isFalse();
    }

    private static void assertSamePicture(byte[] before, byte[] after) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(before));
        BufferedImage other = ImageIO.read(new ByteArrayInputStream(after));
        int[] pixels = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        assertThat(other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()))
                .isEqualTo(pixels);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}

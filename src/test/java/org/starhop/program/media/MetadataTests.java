package org.starhop.program.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        assertThat(text(bare)).doesNotContain(Samples.SECRET).doesNotContain("Exif");
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
        assertThat(bare[4]).isEqualTo((byte) (bare.length - 8));
        assertThat(bare[20]).isZero();
    }

    @Test
    void aClipKeepsItsLengthAndItsPicture() {
        byte[] clip = Samples.mp4();
        byte[] bare = BoxMetadata.strip(clip);
        assertThat(text(bare)).doesNotContain(Samples.SECRET).contains("tkhdkept", "mvhdkept");
        assertThat(text(bare).indexOf("picture")).isEqualTo(text(clip).indexOf("picture"));
        assertThat(text(bare).split("free", -1)).hasSize(6);
    }

    @Test
    void aRecordedClipKeepsItsLengthAndItsPicture() {
        byte[] clip = Samples.webm();
        byte[] bare = WebmMetadata.strip(clip);
        assertThat(text(bare)).doesNotContain(Samples.SECRET);
        assertThat(bare).hasSameSizeAs(clip);
        assertThat(text(bare).indexOf("picture")).isEqualTo(text(clip).indexOf("picture"));
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

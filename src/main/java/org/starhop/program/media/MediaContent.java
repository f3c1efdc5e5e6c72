package org.starhop.program.media;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How the content of photos and clips is made up, as far as one must know it to leave out what a camera wrote beside the picture. */
public enum MediaContent {
    JPEG(JpegMetadata::strip, Dimensions::ofJpeg),
    PNG(PngMetadata::strip, Dimensions::ofPng),
    WEBP(WebpMetadata::strip, Dimensions::ofWebp),
    /** MP4 and QuickTime. */
    BOXES(BoxMetadata::strip, BoxMetadata::dimensions),
    WEBM(WebmMetadata::strip, WebmMetadata::dimensions);

    private final UnaryOperator<byte[]> strip;
    private final Function<byte[], Optional<Dimensions>> dimensions;

    MediaContent(UnaryOperator<byte[]> strip, Function<byte[], Optional<Dimensions>> dimensions) {
        this.strip = strip;
        this.dimensions = dimensions;
    }

    /** The picture alone. */
    public byte[] strip(byte[] content) {
        return strip.apply(content);
    }

    /** How big the picture is, if the content says so. */
    public Optional<Dimensions> dimensions(byte[] content) {
        return dimensions.apply(content);
    }

    /** Whether it needs the codec HEVC, which many tablets have not. */
    public boolean isHevc(byte[] content) {
        return this == BOXES && BoxMetadata.isHevc(content);
    }
}

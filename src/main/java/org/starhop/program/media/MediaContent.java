package org.starhop.program.media;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The structure of photos and clips, as far as needed to remove what a camera wrote beside the picture. */
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

    /** Returns the picture alone. */
    public byte[] strip(byte[] content) {
        return strip.apply(content);
    }

    /** Returns the dimensions of the picture, if the content declares them. */
    public Optional<Dimensions> dimensions(byte[] content) {
        return dimensions.apply(content);
    }

    /** Returns whether it needs the codec HEVC, which many tablets lack. */
    public boolean isHevc(byte[] content) {
        return this == BOXES && BoxMetadata.isHevc(content);
    }
}

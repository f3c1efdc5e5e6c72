package org.starhop.program;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.starhop.base.DomainException;
import org.starhop.program.media.Dimensions;
import org.starhop.program.media.MediaContent;

/** The file formats that a family may show on a card, detected from a file's content and never from its name. */
public enum MediaFormat {
    JPEG(MediaContent.JPEG, "image/jpeg"),
    PNG(MediaContent.PNG, "image/png"),
    WEBP(MediaContent.WEBP, "image/webp"),
    MP4(MediaContent.BOXES, "video/mp4", "video/x-m4v", "application/mp4"),
    QUICKTIME(MediaContent.BOXES, "video/quicktime"),
    WEBM(MediaContent.WEBM, "video/webm", "application/x-matroska");

    /** The maximum size of a photo, in bytes. */
    public static final int MOST_PHOTO = 8 << 20;

    /** The maximum size of a clip, in bytes. */
    public static final int MOST_CLIP = 20 << 20;

    private static final int BRAND_END = 12;
    private static final Tika TIKA = new Tika();

    private final MediaContent content;
    private final String mediaType;
    private final Set<String> told;

    MediaFormat(MediaContent content, String... told) {
        this.content = content;
        this.mediaType = told[0];
        this.told = Set.of(told);
    }

    /** Returns the format of this content, if a card can show it and it is small enough. */
    static MediaFormat of(byte[] content) {
        String type = typeOf(content);
        MediaFormat format = Arrays.stream(values())
                .filter(one -> one.told.contains(type))
                .findFirst()
                .orElseThrow(() -> new DomainException.Invalid("media", "error.media-format"));
        if (content.length > (format.isClip() ? MOST_CLIP : MOST_PHOTO)) {
            throw new DomainException.Invalid("media", "error.media-size");
        }
        return format;
    }

    /** Treats box files of an unknown brand as MP4, because most are; Tika calls them all QuickTime. */
    private static String typeOf(byte[] content) {
        String type = TIKA.detect(content);
        boolean told = type.equals(QUICKTIME.mediaType) && content.length > BRAND_END;
        boolean isQuickTime = told && new String(content, 8, 4, StandardCharsets.US_ASCII).equals("qt  ");
        return told && !isQuickTime ? MP4.mediaType : type;
    }

    /**
     * Returns the picture without the location and other metadata that a camera added. Refuses a picture with more
     * pixels than a tablet can show, and a photo whose dimensions cannot be read.
     */
    byte[] withoutMetadata(byte[] file) {
        byte[] picture = content.strip(file);
        Optional<Dimensions> size = content.dimensions(picture);
        if (size.isEmpty() && !isClip()) {
            throw new DomainException.Invalid("media", "error.media-format");
        }
        if (!size.map(found -> isClip() ? found.fit() : found.fit(picture.length))
                .orElse(true)) {
            throw new DomainException.Invalid("media", "error.media-pixels");
        }
        return picture;
    }

    /**
     * Returns whether every tablet can play it: HEVC, which iPhones record by default, needs a codec that many tablets
     * lack.
     */
    boolean isPlayedEverywhere(byte[] file) {
        return !content.isHevc(file);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isClip() {
        return mediaType.startsWith("video/");
    }
}

package org.starhop.program.media;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps only the elements of a WebM clip that show its picture and play its sound, according to a list. Every other
 * element becomes an empty void element of the same length: tags, names, attachments, chapters, and tracks with text or
 * measurements.
 */
final class WebmMetadata {

    private static final byte VOID = (byte) 0xEC;
    private static final int DEEPEST = 8;

    private static final long WIDTH = 0xB0;
    private static final long HEIGHT = 0xBA;

    private final byte[] clip;
    private long width;
    private long height;
    private final Set<Long> shown = new HashSet<>();

    private WebmMetadata(byte[] clip) {
        this.clip = clip;
    }

    /** Returns the same clip, with the same length, without its metadata. */
    static byte[] strip(byte[] clip) {
        var copy = new WebmMetadata(clip.clone());
        copy.walk(0, clip.length, 0);
        return copy.clip;
    }

    /** Returns the dimensions of a clip's pictures; empty if it has none. */
    static Optional<Dimensions> dimensions(byte[] clip) {
        var copy = new WebmMetadata(clip.clone());
        copy.walk(0, clip.length, 0);
        return copy.width + copy.height == 0 ? Optional.empty() : Optional.of(new Dimensions(copy.width, copy.height));
    }

    private void measure(WebmElement element) {
        if (element.id() == WIDTH) {
            width = Math.max(width, element.plain(clip));
        } else if (element.id() == HEIGHT) {
            height = Math.max(height, element.plain(clip));
        }
    }

    /** Blanks what is not an element. If a length is unknown, the content is read as if it followed the element. */
    private void walk(int from, int end, int depth) {
        int at = from;
        while (at < end) {
            WebmElement element = WebmElement.at(clip, at, end);
            if (element == null || depth > DEEPEST) {
                Arrays.fill(clip, at, end, (byte) 0);
                return;
            }
            measure(element);
            if (!isKept(element)) {
                empty(element.from(), element.end());
            } else if (WebmList.isAround(element) && !element.isOpen()) {
                walk(element.inside(), element.end(), depth + 1);
            }
            at = element.isOpen() && WebmList.isAround(element) ? element.inside() : element.end();
        }
    }

    private boolean isKept(WebmElement element) {
        long id = element.id();
        if (id == WebmList.TRACK) {
            return isShown(element);
        }
        if (id == WebmList.SIMPLE_BLOCK || id == WebmList.BLOCK) {
            return shown.contains(element.track(clip));
        }
        if (id == WebmList.BLOCK_GROUP) {
            WebmElement block = element.find(clip, WebmList.BLOCK);
            return block != null && shown.contains(block.track(clip));
        }
        return WebmList.has(element);
    }

    /** Returns whether the track is shown: picture is 1, sound is 2. */
    private boolean isShown(WebmElement track) {
        WebmElement type = track.find(clip, WebmList.TRACK_TYPE);
        WebmElement number = track.find(clip, WebmList.TRACK_NUMBER);
        if (type == null || number == null || type.plain(clip) < 1 || type.plain(clip) > 2) {
            return false;
        }
        shown.add(number.plain(clip));
        return true;
    }

    private void empty(int at, int end) {
        Arrays.fill(clip, at, end, (byte) 0);
        int length = end - at;
        clip[at] = VOID;
        if (length < 9) {
            clip[at + 1] = (byte) (0x80 | length - 2);
        } else {
            writeLength(at + 1, length - 9);
        }
    }

    /** Writes a length in eight bytes. */
    private void writeLength(int at, int length) {
        clip[at] = 1;
        for (int i = 0; i < 4; i++) {
            clip[at + 7 - i] = (byte) (length >>> 8 * i);
        }
    }
}

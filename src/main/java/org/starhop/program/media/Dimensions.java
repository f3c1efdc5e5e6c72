package org.starhop.program.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The width and height that a picture declares, read from its header alone: the size to which a small file may expand
 * when shown. There is one method for each format that the classes beside it keep.
 */
public record Dimensions(long width, long height) {

    /** The maximum number of pixels per side. */
    public static final int MOST_OF_A_SIDE = 12_000;

    /** The maximum number of pixels in a picture. */
    public static final int MOST = 50_000_000;

    private static final int JPEG_SCAN = 0xDA;

    /** Up to this many pixels, a picture may compress to any size. */
    private static final int PLAIN = 16_000_000;

    private static final int MOST_PER_BYTE = 100;

    /**
     * Returns whether a photo with this many bytes can be shown. Beyond {@value #PLAIN} pixels, every real photo has at
     * least one byte per hundred pixels; a few bytes that expand to hundreds of megabytes are not a photo, and many
     * tablets show a broken picture.
     */
    public boolean fit(int bytes) {
        return fit() && (width * height <= PLAIN || (long) bytes * MOST_PER_BYTE >= width * height);
    }

    /** Returns whether a tablet can be asked to show it. */
    public boolean fit() {
        return Math.max(width, height) <= MOST_OF_A_SIDE && Math.min(width, height) > 0 && width * height <= MOST;
    }

    /** Reads them from the frame, which comes before the scan. */
    static Optional<Dimensions> ofJpeg(byte[] photo) {
        ByteBuffer all = ByteBuffer.wrap(photo);
        int at = 2;
        while (at + 9 <= photo.length && (photo[at + 1] & 0xFF) != JPEG_SCAN) {
            int marker = photo[at + 1] & 0xFF;
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xCC) {
                return of(all.getShort(at + 7) & 0xFFFF, all.getShort(at + 5) & 0xFFFF);
            }
            at += 2 + (all.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    /** Reads them from the first chunk. */
    static Optional<Dimensions> ofPng(byte[] photo) {
        return photo.length < 24
                ? Optional.empty()
                : of(
                        Integer.toUnsignedLong(ByteBuffer.wrap(photo).getInt(16)),
                        Integer.toUnsignedLong(ByteBuffer.wrap(photo).getInt(20)));
    }

    /** Returns the largest that any part declares. */
    static Optional<Dimensions> ofWebp(byte[] photo) {
        ByteBuffer all = ByteBuffer.wrap(photo).order(ByteOrder.LITTLE_ENDIAN);
        Optional<Dimensions> biggest = Optional.empty();
        int at = 12;
        while (at + 18 <= photo.length) {
            String type = new String(photo, at, 4, StandardCharsets.ISO_8859_1);
            long size = Integer.toUnsignedLong(all.getInt(at + 4));
            biggest = bigger(biggest, ofWebpChunk(all, type, at + 8));
            at = (int) Math.min(photo.length, at + (type.equals("ANMF") ? 24 : 8 + size + (size & 1)));
        }
        return biggest;
    }

    private static Optional<Dimensions> ofWebpChunk(ByteBuffer all, String type, int at) {
        return switch (type) {
            case "VP8X" -> of((all.getInt(at + 4) & 0xFFFFFF) + 1, (all.getInt(at + 6) >>> 8) + 1);
            case "VP8 " -> of(all.getShort(at + 6) & 0x3FFF, all.getShort(at + 8) & 0x3FFF);
            case "VP8L" -> of((all.getInt(at + 1) & 0x3FFF) + 1, (all.getInt(at + 1) >>> 14 & 0x3FFF) + 1);
            default -> Optional.empty();
        };
    }

    /** Combines the larger width and the larger height. */
    private static Optional<Dimensions> bigger(Optional<Dimensions> one, Optional<Dimensions> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return of(Math.max(one.get().width, other.get().width), Math.max(one.get().height, other.get().height));
    }

    private static Optional<Dimensions> of(long width, long height) {
        return Optional.of(new Dimensions(width, height));
    }
}

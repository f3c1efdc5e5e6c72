package org.starhop.program.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: the only Exif value that a picture needs. */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    /** The length in bytes of the shortest TIFF structure that contains it. */
    static final int LENGTH = 26;

    private static final int ENTRY = 12;
    private static final int DIRECTORY_AT = 4;

    private ExifOrientation() {}

    /** Returns the orientation, 1 (upright) to 8, in the TIFF structure in this range; 1 if it has none. */
    static int in(byte[] photo, int from, int end) {
        if (end - from < 8) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(photo, from, end - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(DIRECTORY_AT));
        return directory + 2 > tiff.limit() ? 1 : in(tiff, (int) directory);
    }

    private static int in(ByteBuffer tiff, int directory) {
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                return 1;
            }
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG && tiff.getShort(entry + 2) == SHORT) {
                int orientation = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return orientation > 8 ? 1 : Math.max(orientation, 1);
            }
        }
        return 1;
    }

    /** Returns a JPEG's Exif segment that contains only this. */
    static byte[] segment(int orientation) {
        return ByteBuffer.allocate(10 + LENGTH)
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + LENGTH))
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(tiff(orientation))
                .array();
    }

    /** Returns a TIFF structure that contains only this. */
    static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(LENGTH)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}

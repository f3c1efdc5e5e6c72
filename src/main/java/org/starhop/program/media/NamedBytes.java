package org.starhop.program.media;

import java.util.Arrays;
import java.util.BitSet;

/** The parts of a clip that its tables refer to as pictures and sounds, in any order and any number of times. */
final class NamedBytes {

    private final int length;
    private long[] parts = new long[64];
    private int count;

    NamedBytes(int length) {
        this.length = length;
    }

    /** Adds a part, clipped to the length of the file. */
    void add(long from, long bytes) {
        long first = Math.clamp(from, 0, length);
        long end = Math.clamp(from + Math.clamp(bytes, 0, length), first, length);
        Parts.allow(count + 1L);
        if (count == parts.length) {
            parts = Arrays.copyOf(parts, count * 2);
        }
        parts[count++] = first << Integer.SIZE | end;
    }

    /** Returns all bytes. Parts are sorted first, so that no byte is marked twice, because they may overlap. */
    BitSet all() {
        long[] sorted = Arrays.copyOf(parts, count);
        Arrays.sort(sorted);
        var all = new BitSet();
        int done = 0;
        for (long part : sorted) {
            int first = Math.max(done, (int) (part >>> Integer.SIZE));
            done = Math.max(done, (int) part);
            all.set(Math.min(first, done), done);
        }
        return all;
    }
}

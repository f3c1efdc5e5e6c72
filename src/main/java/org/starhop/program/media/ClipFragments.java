package org.starhop.program.media;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The bytes that the fragments of a clip refer to. */
final class ClipFragments {

    private final ByteBuffer clip;
    private final Predicate<Box> isShown;
    private final NamedBytes named;
    private final Map<Integer, Integer> usualSizes = new HashMap<>();

    ClipFragments(ByteBuffer clip, Predicate<Box> isShown, NamedBytes named) {
        this.clip = clip;
        this.isShown = isShown;
        this.named = named;
    }

    void name(List<Box> all) {
        for (Box box : all) {
            if (box.type().equals("moov")) {
                box.find(clip, "mvex").ifPresent(this::readUsualSizes);
            } else if (box.type().equals("moof")) {
                Box.in(clip, box.inside(), box.end()).stream()
                        .filter(part -> part.type().equals("traf") && isShown.test(part))
                        .forEach(part -> name(box, part));
            }
        }
    }

    private void readUsualSizes(Box extends_) {
        Box.in(clip, extends_.inside(), extends_.end()).stream()
                .filter(box -> box.type().equals("trex"))
                .forEach(usual -> usualSizes.put(usual.number(clip, 4), usual.number(clip, 16)));
    }

    private void name(Box fragment, Box part) {
        Box head = part.find(clip, "tfhd").orElseThrow();
        int flags = head.number(clip, 0);
        int at = 8;
        long base = fragment.from();
        if ((flags & 1) != 0) {
            base = Integer.toUnsignedLong(head.number(clip, at)) << 32
                    | Integer.toUnsignedLong(head.number(clip, at + 4));
            at += 8;
        }
        at += ((flags & 2) != 0 ? 4 : 0) + ((flags & 8) != 0 ? 4 : 0);
        int usual = (flags & 0x10) != 0 ? head.number(clip, at) : usualSizes.getOrDefault(head.number(clip, 4), 0);
        long place = base;
        for (Box run : Box.in(clip, part.inside(), part.end())) {
            if (run.type().equals("trun")) {
                place = nameRun(run, base, place, usual);
            }
        }
    }

    private long nameRun(Box run, long base, long before, int usual) {
        int flags = run.number(clip, 0);
        long place = (flags & 1) != 0 ? base + run.number(clip, 8) : before;
        int at = 8 + ((flags & 1) != 0 ? 4 : 0) + ((flags & 4) != 0 ? 4 : 0);
        long count = Integer.toUnsignedLong(run.number(clip, 4));
        long length = (flags & 0x200) == 0 ? count * Math.max(0, usual) : lengthOf(run, flags, at, count);
        named.add(place, length);
        return place + length;
    }

    private long lengthOf(Box run, int flags, int from, long count) {
        int at = from + ((flags & 0x100) != 0 ? 4 : 0);
        int width = Integer.bitCount(flags & 0xF00) * 4;
        long length = 0;
        for (long i = 0; i < count && run.inside() + from + (i + 1) * width <= run.end(); i++) {
            length += Integer.toUnsignedLong(run.number(clip, at));
            at += width;
        }
        return length;
    }
}

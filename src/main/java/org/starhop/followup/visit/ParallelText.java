package org.starhop.followup.visit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Joins what two people, or one person in two windows, write into the same text at once: nobody's line is lost. */
final class ParallelText {

    private ParallelText() {}

    /**
     * Carries the change of one writer over to what is stored. Lines that the writer did not touch stay as somebody else left
     * them; where both changed the same lines, both versions are kept.
     *
     * @param base what the writer last knew
     * @param stored what is stored now, maybe by somebody else
     * @param typed what the writer made of {@code base}
     */
    static String join(String base, String stored, String typed) {
        if (stored.equals(base)) {
            return typed;
        }
        List<String> before = lines(base);
        List<String> after = lines(typed);
        int start = same(before, after, before.size());
        int end = same(before.reversed(), after.reversed(), Math.min(before.size(), after.size()) - start);
        List<String> removed = before.subList(start, before.size() - end);
        List<String> added = after.subList(start, after.size() - end);
        return String.join("\n", replaced(new ArrayList<>(lines(stored)), removed, added, before.subList(0, start)));
    }

    private static List<String> replaced(
            List<String> stored, List<String> removed, List<String> added, List<String> unchangedBefore) {
        int at = removed.isEmpty() ? after(stored, unchangedBefore) : Collections.indexOfSubList(stored, removed);
        if (at < 0) {
            stored.addAll(added);
            return stored;
        }
        stored.subList(at, at + removed.size()).clear();
        stored.addAll(at, added);
        return stored;
    }

    /** Returns the place behind the last line that the writer left alone; -1 if somebody else changed that one. */
    private static int after(List<String> stored, List<String> unchangedBefore) {
        if (unchangedBefore.isEmpty()) {
            return 0;
        }
        int last = stored.indexOf(unchangedBefore.getLast());
        return last < 0 ? -1 : last + 1;
    }

    /** Returns how many lines are the same at the beginning of both, at most {@code limit}. */
    private static int same(List<String> one, List<String> other, int limit) {
        int same = 0;
        while (same < limit && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    /** A text without words has no lines. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}

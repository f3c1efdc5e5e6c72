package org.starhop.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.starhop.practice.PracticeLog.Kind;
import org.starhop.program.SlotId;

/**
 * One practice as it stands now, however often it was described or corrected. The facts below stay as they are.
 *
 * @param now its last state: the newest report that was not taken back, or the newest of all
 * @param at when whoever reported that first said something about it
 * @param editedAt when that person last changed it; null if it is as they first said
 * @param others what other people last said about it and did not take back, newest first
 */
public record Practice(
        PracticeEntry now, Instant at, @Nullable Instant editedAt, List<PracticeEntry> others) {

    public Practice {
        others = List.copyOf(others);
    }

    /** Makes one practice of all that was said about a slot. Expects and returns the newest first. */
    public static List<Practice> of(Collection<PracticeEntry> newestFirst) {
        return newestFirst.stream()
                .filter(entry -> entry.log().getKind() == Kind.REPORT)
                .collect(Collectors.groupingBy(entry -> entry.log().slot(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Practice::one)
                .toList();
    }

    private static Practice one(List<PracticeEntry> said) {
        PracticeEntry now =
                said.stream().filter(entry -> !entry.takenBack()).findFirst().orElseGet(said::getFirst);
        List<PracticeEntry> chain =
                said.stream().filter(entry -> by(entry).equals(by(now))).toList();
        Instant first = chain.getLast().log().getHappenedAt();
        Instant edited = chain.size() > 1 ? now.log().getEnteredAt() : null;
        return new Practice(now, first, edited, others(said, now));
    }

    private static List<PracticeEntry> others(List<PracticeEntry> said, PracticeEntry now) {
        Map<UUID, PracticeEntry> last = new LinkedHashMap<>();
        said.stream()
                .filter(entry -> !entry.takenBack() && !by(entry).equals(by(now)))
                .forEach(entry -> last.putIfAbsent(by(entry), entry));
        return List.copyOf(last.values());
    }

    private static UUID by(PracticeEntry entry) {
        return entry.log().getById();
    }

    public SlotId slot() {
        return now.log().slot();
    }
}

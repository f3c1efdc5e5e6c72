package org.starhop.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.base.Secrets;
import org.starhop.base.access.Actor;
import org.starhop.child.Devices;
import org.starhop.practice.PracticeLog;
import org.starhop.practice.Sent;
import org.starhop.practice.tap.Tap;
import org.starhop.practice.tap.TapBatch;
import org.starhop.practice.tap.Taps;

/** The demo's tablets: they number their taps and send them in batches, some of them the next morning. */
@Component
@Profile("demo")
class Tablets {

    private final Taps taps;
    private final Devices devices;
    private final Backdating backdating;

    Tablets(Taps taps, Devices devices, Backdating backdating) {
        this.taps = taps;
        this.devices = devices;
        this.backdating = backdating;
    }

    /** Sends those entries of a day that no grown-up reports. */
    void send(Household household, Actor tablet, LocalDate date, Instant now, List<Days.Line> lines, People people) {
        List<Tap> all = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Days.Line line : lines) {
            if (line.entry().by() == null) {
                all.add(tap(all.size() + 1, line, partner(household, line, people)));
                last = line.at();
            }
        }
        if (!all.isEmpty()) {
            send(
                    household,
                    tablet,
                    "taps of " + date + " told at " + now,
                    sentAt(household, date, last, now),
                    all,
                    people);
        }
    }

    /** Sends a child's wish for a reward. */
    void ask(Kid kid, Actor tablet, UUID rewardId, int cost, Instant at, People people) {
        UUID claim = id("claim of " + kid + " at " + at);
        Tap wish = new Tap.Asked(
                new Sent(1, at, Kid.ZONE, digest(claim)), "ASK " + claim, people.id(kid), claim, rewardId, cost);
        send(kid.household(), tablet, "wish of " + kid + " at " + at, at, List.of(wish), people);
    }

    private void send(Household household, Actor tablet, String outbox, Instant at, List<Tap> all, People people) {
        List<UUID> children = people.kids(household).stream().map(people::id).toList();
        backdating.run(at, tablet, () -> {
            taps.receive(new TapBatch(tablet, children, id(tablet.id() + " " + outbox), at, all));
            devices.seen();
        });
    }

    /** Returns who joined in, if anyone: a brother or sister at the same tablet, or a grown-up. */
    private static @Nullable String partner(Household household, Days.Line line, People people) {
        if (!line.entry().together()) {
            return null;
        }
        return people.kids(household).stream()
                .filter(kid -> kid != line.kid())
                .filter(kid ->
                        Chance.of(kid, line.slot().slot().date(), line.kid()).hits(0.6))
                .findFirst()
                .map(kid -> people.id(kid).toString())
                .orElse(PracticeLog.GROWN_UP);
    }

    private static Tap tap(int seq, Days.Line line, @Nullable String partner) {
        return new Tap.Reported(
                new Sent(seq, line.at(), Kid.ZONE, digest(line)),
                line.slot().slot(),
                line.slot().prescription().getVersion(),
                line.entry().report(),
                partner,
                Chance.of(
                                line.kid(),
                                "chose",
                                line.slot().prescription().getExercise().emoji(),
                                line.at())
                        .hits(0.2));
    }

    /** Returns when the batch is sent; on some days there was no network at home. */
    private static Instant sentAt(Household household, LocalDate date, Instant last, Instant now) {
        Instant morning = date.plusDays(1).atTime(6, 30).atZone(Kid.ZONE).toInstant();
        boolean offline = Chance.of(household, "offline", date).hits(0.12);
        return offline && morning.isAfter(last) && morning.isBefore(now) ? morning : last.plusSeconds(2);
    }

    private static String digest(Object content) {
        return Secrets.hash(content.toString()).substring(0, 32);
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}

package org.starhop.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.starhop.account.Account;
import org.starhop.base.access.Actor;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.program.Prescription;
import org.starhop.testing.Given;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestFamily;

/** A family whose people and tablets write until the process is killed, stored as a line in a file outside it. */
public record TargetFamily(
        UUID clinicId,
        UUID childId,
        UUID parentId,
        UUID therapistId,
        UUID logged,
        UUID edited,
        UUID reward,
        UUID firstTapped,
        String firstSecret,
        UUID secondTapped,
        String secondSecret) {

    static final ZoneId ZONE = ZoneId.of("America/Chicago");
    static final int DAYS = 55;

    /** Creates a clinic with this many families in an empty database, in a separate process that then exits. */
    public static List<TargetFamily> prepare(Path folder, int families) {
        var database = new TargetDatabase.InFile(folder);
        var options = List.of("--" + KillTarget.HOW_MANY + "=" + families);
        try (Target target = new Target(database, folder, options, line -> {})) {
            target.ready();
        }
        return read(Target.families(folder));
    }

    /** Creates a clinic with families in an empty database, and records them. */
    static void found(ApplicationContext context, Path file, int families) {
        TestClinic clinic = new Given(context).aClinic();
        List<String> lines = java.util.stream.IntStream.range(0, families)
                .mapToObj(number -> line(of(clinic.aFamily("Child" + number))))
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the recorded families. */
    static List<TargetFamily> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(TargetFamily::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the parent, as if signed in. */
    Actor parent() {
        return new Actor(parentId, clinicId, "Robin", Set.of(Actor.Role.CAREGIVER), 0);
    }

    /** Returns the therapist, as if signed in. */
    Actor therapist() {
        return new Actor(therapistId, clinicId, "Paula Pérez", Set.of(Actor.Role.THERAPIST), 0);
    }

    /** Returns its two tablets, each with its own card. */
    public List<Tablet> tablets() {
        return List.of(new Tablet(firstSecret, childId, firstTapped), new Tablet(secondSecret, childId, secondTapped));
    }

    private static TargetFamily of(TestFamily family) {
        Account therapist = family.clinic().pt();
        return new TargetFamily(
                family.clinic().id(),
                family.childId(),
                family.parent().getId(),
                therapist.getId(),
                prescribed(family, "bear-walk"),
                prescribed(family, "crab-walk"),
                family.reward("Movie night", 1),
                prescribed(family, "frog-jumps"),
                family.tabletSecret(),
                prescribed(family, "flamingo-stand"),
                family.tabletSecret());
    }

    private static UUID prescribed(TestFamily family, String slug) {
        LocalDate start = LocalDate.now(ZONE).minusDays(DAYS + 1);
        Prescription prescription = family.prescribed(slug, Dosage.ofReps(1, 3), Frequency.DEFAULT, start);
        return prescription.getId();
    }

    private static String line(TargetFamily family) {
        return String.join(
                " ",
                family.clinicId.toString(),
                family.childId.toString(),
                family.parentId.toString(),
                family.therapistId.toString(),
                family.logged.toString(),
                family.edited.toString(),
                family.reward.toString(),
                family.firstTapped.toString(),
                family.firstSecret,
                family.secondTapped.toString(),
                family.secondSecret);
    }

    private static TargetFamily parse(String line) {
        String[] words = line.split(" ");
        UUID[] ids = Arrays.stream(words, 0, 8).map(UUID::fromString).toArray(UUID[]::new);
        return new TargetFamily(
                ids[0],
                ids[1],
                ids[2],
                ids[3],
                ids[4],
                ids[5],
                ids[6],
                ids[7],
                words[8],
                UUID.fromString(words[9]),
                words[10]);
    }
}

package org.starhop.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One run of the kill loop: starts, lets people write, kills, and asks the next process what is left. */
class KillRun {

    private final TargetDatabase database;
    private final Path folder;
    private final Random random;
    private final Journal journal;
    private final Tally tally = new Tally();
    private List<Tablet> tablets = List.of();

    KillRun(TargetDatabase database, Path folder, long seed) {
        this.database = database;
        this.folder = folder;
        this.random = new Random(seed);
        this.journal = new Journal(folder);
    }

    Tally tally() {
        return tally;
    }

    Journal journal() {
        return journal;
    }

    /** Creates the families, undisturbed. */
    void prepare() {
        try (Target target = start(journal.toCheck())) {
            target.ready();
        }
        tablets = TargetFamily.read(Target.families(folder)).stream()
                .flatMap(family -> family.tablets().stream())
                .toList();
    }

    /** Lets everybody write and kills the application at some moment; in one round of eight during its start. */
    void round(boolean databaseToo) {
        Target target = start(journal.toCheck(), "--" + KillTarget.WRITE + "=true");
        try {
            if (random.nextInt(8) == 0) {
                tally.killedStarting++;
                target.let(random.nextInt(8_000));
            } else {
                writeUntilKilled(target, databaseToo);
            }
        } finally {
            target.kill();
        }
    }

    /** Sends what was never answered, then reads everything. */
    void finish() throws IOException {
        try (Target target = start(journal.toCheck())) {
            URI server = target.ready();
            for (Tablet tablet : tablets) {
                sendAgain(tablet, server);
            }
        }
        try (Target target = start(journal.everything(), "--" + KillTarget.EVERYTHING + "=true")) {
            target.ready();
        }
    }

    private void writeUntilKilled(Target target, boolean databaseToo) {
        URI server = target.ready();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tablets.size(); i++) {
            Tablet tablet = tablets.get(i);
            Random sizes = new Random(random.nextLong());
            int most = i % 2 == 0 ? 1 : 20;
            threads.add(Thread.ofPlatform().start(() -> play(tablet, server, sizes, most)));
        }
        target.writing();
        target.let(random.nextInt(6_000));
        if (databaseToo) {
            database.crash();
        }
        target.kill();
        threads.forEach(KillRun::join);
    }

    private void play(Tablet tablet, URI server, Random sizes, int most) {
        try {
            sendAgain(tablet, server);
            while (true) {
                write(tablet, tablet.tap(server, 1 + sizes.nextInt(most)));
            }
        } catch (IOException killed) {
            // What is not answered waits for the next round.
        } catch (IllegalStateException databaseGone) {
            tally.error(databaseGone.getMessage());
        }
    }

    private void sendAgain(Tablet tablet, URI server) throws IOException {
        for (Tablet.Answer answer : tablet.replay(server)) {
            tally.replayed(answer);
        }
        while (tablet.waiting() > 0) {
            List<Tablet.Answer> answers = tablet.resend(server);
            tally.sentAgain(answers);
            write(tablet, answers);
        }
    }

    private void write(Tablet tablet, List<Tablet.Answer> answers) {
        for (Tablet.Answer answer : answers) {
            if (answer.status().equals("ACCEPTED") || answer.status().equals("DUPLICATE")) {
                journal.add(new Acknowledged.Tap(
                        tablet.outbox(), answer.seq(), tablet.childId(), answer.slot(), answer.star()));
            } else {
                tally.error(answer.toString());
            }
        }
    }

    private Target start(Path acknowledged, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--" + KillTarget.CHECK + "=" + acknowledged.toAbsolutePath());
        return new Target(database, folder, all, this::hear);
    }

    private void hear(String line) {
        Acknowledged.parse(line).ifPresent(journal::add);
        if (line.startsWith("CHECKED ")) {
            tally.checked(line);
            journal.checked();
        } else if (line.startsWith("WRONG ")) {
            System.out.println(line);
        } else if (line.startsWith("ERROR ") || line.startsWith("APPLICATION FAILED TO START")) {
            tally.error(line);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.starhop.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.starhop.testing.ProductFile;

/** Starts a {@link CompactionTarget} again and again, kills it during a step, and compares what the next one finds. */
class CompactionRun {

    private static final int PATIENCE_SECONDS = 15;

    /** The number of steps before the kill, while people write. */
    private static final int STEPS = 4;

    private static final int LONGEST_STEP_MILLIS = 6;

    private final Path folder;
    private final Random random;
    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int opened;
    private int kills;
    private int inside;
    private boolean steps;
    private boolean resting;
    private int left;
    private CountDownLatch moment = new CountDownLatch(1);

    CompactionRun(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** Kills it during a step: while people write, or while they rest and chunks are moved together. */
    void round(boolean resting) {
        begin(resting ? 1 : 1 + random.nextInt(STEPS), resting);
        try (TargetProcess target = start()) {
            await();
            target.let(random.nextInt(LONGEST_STEP_MILLIS));
            target.kill();
            kills++;
            inside += steps ? 1 : 0;
        }
    }

    /** Opens it once more, to check. */
    void open() {
        begin(1, false);
        try (TargetProcess target = start()) {
            await();
            target.kill();
        }
    }

    /** Returns how many kills came while old chunks were being rewritten or moved. */
    int inside() {
        return inside;
    }

    /** Returns in words what is lost, doubled, or does not open. */
    List<String> wrong() {
        return wrong;
    }

    int opened() {
        return opened;
    }

    @Override
    public String toString() {
        int all = acknowledged.values().stream().mapToInt(n -> n).sum();
        return kills + " kills, " + inside + " inside a step, file opened " + opened + " times, " + all
                + " writes found again, " + wrong.size() + " wrong";
    }

    private synchronized void begin(int stepsToHear, boolean whileResting) {
        left = stepsToHear;
        resting = whileResting;
        steps = false;
        moment = new CountDownLatch(1);
    }

    private TargetProcess start() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-ea",
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CompactionTarget.class.getName(),
                url());
        return TargetProcess.start(command, Map.of(), folder.resolve("target.log"), this::hear);
    }

    /** With a very short retention window, so that old chunks are moved together soon after writing stops. */
    private String url() {
        return ProductFile.url(folder).replaceAll("RETENTION_TIME=[0-9]+", "RETENTION_TIME=200");
    }

    private synchronized void hear(String line) {
        if (line.contains("IdleCompaction")) {
            step(!line.endsWith("Done"), line.contains("Moves"));
            return;
        }
        String[] words = line.split(" ");
        switch (words[0]) {
            case "HAS" -> found(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "ACK" -> acknowledged.put(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "OPEN" -> opened++;
            default -> wrong.add(line);
        }
    }

    private void step(boolean begins, boolean moves) {
        steps = begins;
        left -= begins && moves == resting ? 1 : 0;
        if (begins && left <= 0) {
            moment.countDown();
        }
    }

    /** A write whose answer was cut off may be there, and no other. */
    private void found(int writer, int has) {
        int told = acknowledged.getOrDefault(writer, 0);
        if (has != told && has != told + 1) {
            wrong.add("writer " + writer + " has " + has + ", acknowledged were " + told);
        }
        acknowledged.put(writer, has);
    }

    private void await() {
        try {
            // There may be nothing to move, and a busy machine writes little; then the kill comes anyway.
            moment.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

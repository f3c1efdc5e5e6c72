package org.starhop.faults;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;
import org.starhop.base.DurableCommits;

/**
 * A process that writes to one H2 file for a while, then rests, and compacts the file all the time as the product does,
 * until it is killed. It prints what it found ({@code HAS writer n}, {@code WRONG …}) and what it wrote
 * ({@code ACK writer n}); the compaction's own log shows when it is working.
 */
public final class CompactionTarget {

    static final int WRITERS = 8;

    /** Low, so that compaction while people write starts at once. */
    private static final long CEILING = 256 << 10;

    private static final Duration WORK = Duration.ofMillis(1_500);
    private static final int PAUSE_MILLIS = 10;

    private final String url;
    private final DurableCommits commits = new DurableCommits(CEILING);
    private volatile boolean resting;

    private CompactionTarget(String url) {
        this.url = url;
    }

    public static void main(String[] args) throws SQLException, InterruptedException {
        ((Logger) LoggerFactory.getLogger("org.starhop.base.IdleCompaction")).setLevel(Level.DEBUG);
        new CompactionTarget(args[0]).live();
    }

    private void live() throws SQLException, InterruptedException {
        try (Connection keeper = connect()) {
            SoakRun.prepare(keeper);
            List<SoakWriter> writers =
                    IntStream.range(0, WRITERS).mapToObj(SoakWriter::new).toList();
            SoakBulk bulk = new SoakBulk();
            check(keeper, writers, bulk);
            List<Thread> threads = new ArrayList<>();
            writers.forEach(writer -> threads.add(Thread.ofPlatform().start(() -> write(writer))));
            threads.add(Thread.ofPlatform().start(() -> write(bulk)));
            Thread.ofPlatform().start(this::compact);
            Thread.sleep(WORK);
            resting = true;
            for (Thread thread : threads) {
                thread.join();
            }
            Thread.sleep(Duration.ofMinutes(1));
        }
    }

    private static void check(Connection keeper, List<SoakWriter> writers, SoakBulk bulk) throws SQLException {
        bulk.resume(keeper);
        bulk.check(keeper).ifPresent(wrong -> System.out.println("WRONG " + wrong));
        for (SoakWriter writer : writers) {
            int has = writer.resume(keeper);
            Optional<String> wrong = writer.check(keeper);
            System.out.println(wrong.map(what -> "WRONG " + what).orElse("HAS " + writer.number() + " " + has));
        }
        keeper.commit();
        System.out.println("OPEN");
    }

    private void write(SoakWriter writer) {
        try (Connection connection = connect()) {
            while (!resting) {
                writer.write(connection, commits);
                System.out.println("ACK " + writer.number() + " " + writer.acknowledged());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(SoakBulk bulk) {
        try (Connection connection = connect()) {
            while (!resting) {
                bulk.write(connection, commits);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compact() {
        try {
            while (true) {
                commits.compact();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url, "starhop", "");
        connection.setAutoCommit(false);
        return connection;
    }
}

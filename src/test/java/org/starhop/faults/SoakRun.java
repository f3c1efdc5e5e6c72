package org.starhop.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.starhop.base.DurableCommits;

/** People who write to one H2 file at once: small commits beside reports and bulk writes, as in a clinic. */
class SoakRun {

    private static final int WRITERS = 20;
    private static final int READERS = 3;

    /** Low, so that the product's compaction has something to do all the time. */
    private static final long CEILING = 1 << 20;

    private static final int PAUSE_MILLIS = 50;

    private interface Work {
        void once(Connection connection) throws SQLException;
    }

    private final String url;
    private final SoakWriter[] writers =
            IntStream.range(0, WRITERS).mapToObj(SoakWriter::new).toArray(SoakWriter[]::new);
    private final SoakBulk bulk = new SoakBulk();
    private DurableCommits commits = new DurableCommits(CEILING);
    private Connection keeper;
    private volatile boolean over;

    SoakRun(String url) {
        this.url = url;
        this.keeper = connect();
        prepare(keeper);
    }

    /** Creates the tables if there are none. */
    static void prepare(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table if not exists account (writer integer primary key, stars integer not null, note varchar(200));
                    insert into account select x, 0, '' from system_range(0, 19) where not exists (select 1 from account);
                    create table if not exists fact (id uuid primary key, writer integer not null, n integer not null,
                        said varchar(400));
                    create unique index if not exists fact_by_writer on fact (writer, n);
                    create table if not exists bulk (id uuid primary key, load integer not null, said varchar(200));
                    create index if not exists bulk_by_load on bulk (load);
                    """);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets everybody write for this long; fails with the first error. */
    void write(Duration length) {
        over = false;
        DurableCommits now = commits;
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> all = new ArrayList<>();
            for (SoakWriter writer : writers) {
                all.add(threads.submit(() -> repeat(connection -> writer.write(connection, now))));
            }
            all.add(threads.submit(() -> repeat(connection -> bulk.write(connection, now))));
            for (int reader = 0; reader < READERS; reader++) {
                all.add(threads.submit(() -> repeat(SoakRun::read)));
            }
            all.add(threads.submit(() -> compact(now)));
            Thread.sleep(length);
            over = true;
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            over = true;
            throw new IllegalStateException("The database did not take what it was told", e);
        }
    }

    /** Closes the file, as a normal stop does, or leaves it as a dying process would. */
    void close(boolean suddenly) {
        try (Connection last = keeper) {
            if (suddenly) {
                last.createStatement().execute("shutdown immediately");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void open() {
        keeper = connect();
        commits = new DurableCommits(CEILING);
    }

    /** Returns in words what is not as it was acknowledged. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        try {
            for (SoakWriter writer : writers) {
                writer.check(keeper).ifPresent(wrong::add);
            }
            bulk.check(keeper).ifPresent(wrong::add);
            keeper.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return wrong;
    }

    @Override
    public String toString() {
        int facts = 0;
        for (SoakWriter writer : writers) {
            facts += writer.acknowledged();
        }
        return facts + " commits acknowledged, " + bulk.loads() + " bulk loads";
    }

    private void repeat(Work work) {
        try (Connection connection = connect()) {
            while (!over) {
                work.once(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Void compact(DurableCommits now) throws InterruptedException {
        while (!over) {
            now.compact();
            Thread.sleep(PAUSE_MILLIS);
        }
        return null;
    }

    /** A slow report, while others release chunks that it still reads. */
    private static void read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select f.said, a.note from fact f join account a on a.writer = f.writer order by f.id")) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        connection.commit();
    }

    private Connection connect() {
        try {
            Connection connection = DriverManager.getConnection(url, "starhop", "");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("The file does not open", e);
        }
    }
}

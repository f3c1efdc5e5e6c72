package org.starhop.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.starhop.base.Ids;
import org.starhop.base.Secrets;
import org.starhop.faults.Tablet;
import org.starhop.testing.ProductFile;

/** The database of a demo that is not running, to which tablets and years are added. */
public final class DemoDatabase implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private final SingleConnectionDataSource source;
    private final JdbcClient jdbc;

    private DemoDatabase(Path folder) {
        String url = ProductFile.url(folder) + ";IFEXISTS=TRUE";
        this.source = new SingleConnectionDataSource(url, "starhop", "", true);
        this.jdbc = JdbcClient.create(source);
    }

    /** Plays the demo's weeks in this empty folder, stops it, and opens the resulting database. */
    static DemoDatabase make(Path folder) {
        Packaged.start(folder, Packaged.JAR, "--spring.profiles.active=demo", "-XX:TieredStopAtLevel=1")
                .close();
        return open(folder);
    }

    /** Opens the one in this folder. */
    public static DemoDatabase open(Path folder) {
        return new DemoDatabase(folder);
    }

    /** Pairs a tablet with this child alone, and returns the secret in its cookie. */
    public String pair(String nickname) {
        return pair(child(nickname));
    }

    /** Returns how many practices the child has afterwards. */
    public long giveTenYears(String nickname) throws IOException {
        return new TenYears(jdbc, LocalDate.now(ZONE)).giveTo(child(nickname));
    }

    /** Adds this many children, each with ten years, and returns how many practices there are. */
    long giveTenYearsToAll(int children) throws IOException {
        return new TenYears(jdbc, LocalDate.now(ZONE)).giveToAll(children);
    }

    /** Returns tablets of children other than these, each with its own card as long as there are enough. */
    public List<Tablet> tablets(int count, String... others) {
        record Card(UUID child, UUID prescription) {}
        List<Card> cards = jdbc.sql("""
                        select p.child_id, p.id from prescription p join child c on c.id = p.child_id
                        where p.status = 'ACTIVE' and c.nickname not in (:others) order by p.id""")
                .param("others", List.of(others))
                .query((row, number) -> new Card(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        return IntStream.range(0, count)
                .mapToObj(number -> cards.get(number % cards.size()))
                .map(card -> new Tablet(pair(card.child()), card.child(), card.prescription()))
                .toList();
    }

    /** Releases what bulk writes left behind first, as the running product would have done. */
    @Override
    public void close() {
        jdbc.sql("shutdown compact").update();
        source.destroy();
    }

    UUID child(String nickname) {
        return jdbc.sql("select id from child where nickname = ?")
                .param(nickname)
                .query(UUID.class)
                .single();
    }

    private String pair(UUID child) {
        String secret = Secrets.token();
        UUID device = Ids.next();
        jdbc.sql("""
                        insert into device (id, row_version, clinic_id, name, token_hash, tablet_id, paired_by, paired_at, last_seen_at)
                        select ?, 0, c.clinic_id, 'Measured tablet', ?, ?, (select m.account_id from circle_member m
                            where m.child_id = c.id and m.role = 'PARENT' order by m.id fetch first row only),
                            current_timestamp, current_timestamp from child c where c.id = ?""")
                .params(Stream.of(device, Secrets.hash(secret), UUID.randomUUID(), child)
                        .toList())
                .update();
        jdbc.sql(
                        "insert into device_child (child_id, device_id, clinic_id) select id, ?, clinic_id from child where id = ?")
                .params(device, child)
                .update();
        return secret;
    }
}

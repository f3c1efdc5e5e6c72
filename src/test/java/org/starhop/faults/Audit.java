package org.starhop.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks after a restart that everything acknowledged is in the database, once, and that the books balance. */
class Audit {

    /** What was found; {@code lines} lists the writes that are lost or doubled. */
    record Finding(int checked, int lost, int doubled, long unbalanced, List<String> lines) {}

    private static final String UNBALANCED = """
            select count(*) from star_account a
            where a.lifetime < 0 or a.reserved < 0 or a.balance < a.reserved
               or a.lifetime <> (select coalesce(sum(e.sky), 0) from star_entry e where e.account_id = a.id)
               or a.balance <> (select coalesce(sum(e.shop), 0) from star_entry e where e.account_id = a.id)
               or a.reserved <> (select coalesce(sum(c.cost), 0) from reward_claim c
                                 where c.owner_id = a.owner_id and c.owner = a.owner and c.status = 'ASKED')
               or (a.owner = 'CHILD' and a.lifetime <> (select coalesce(sum(l.star_delta), 0) from practice_log l
                                                        where l.child_id = a.owner_id))""";

    private static final String WRONG_TALLIES = """
            select count(*) from slot_tally t
            where t.logs <> (select count(*) from practice_log l
                             where l.child_id = t.child_id and l.local_date = t.local_date
                               and l.prescription_id = t.prescription_id and l.n = t.n)""";

    private final JdbcClient database;

    Audit(JdbcClient database) {
        this.database = database;
    }

    /** Checks each line of the file, and the ledger. */
    Finding check(Path acknowledged) {
        try (var lines = Files.lines(acknowledged)) {
            int[] counts = new int[3];
            List<String> wrong = lines.filter(line -> {
                        long copies = copies(Acknowledged.parse(line).orElseThrow());
                        counts[copies == 0 ? 1 : copies == 1 ? 0 : 2]++;
                        return copies != 1;
                    })
                    .toList();
            return new Finding(counts[0] + counts[1] + counts[2], counts[1], counts[2], count(UNBALANCED), wrong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads every row of every table, compares all tallies with the logs, and returns how many tallies are wrong. */
    long readEverything() {
        List<String> tables = database.sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""").query(String.class).list();
        tables.forEach(table -> database.sql("select * from \"" + table + "\"").query(row -> {
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                row.getObject(column);
            }
        }));
        return count(WRONG_TALLIES);
    }

    /** Returns how many times this write is in the database. */
    private long copies(Acknowledged written) {
        return switch (written) {
            case Acknowledged.Tap tap -> {
                long logs = count(
                        "select count(*) from practice_log where outbox_id = ? and seq = ? and child_id = ?",
                        tap.outbox(),
                        tap.seq(),
                        tap.childId());
                yield logs == 1 && tap.star() ? stars(tap) : logs;
            }
            case Acknowledged.Log log -> count("select count(*) from practice_log where id = ?", log.id());
            case Acknowledged.Claim claim -> count("select count(*) from reward_claim where id = ?", claim.id());
            case Acknowledged.Approval approval ->
                count(
                        "select count(*) from star_entry e join reward_claim c on c.id = e.claim_id"
                                + " where c.id = ? and c.status = 'APPROVED' and e.kind = 'SPENT'",
                        approval.id());
            case Acknowledged.Edit edit ->
                count(
                        "select count(*) from prescription_version v join prescription p on p.id = v.prescription_id"
                                + " where p.id = ? and v.number = ? and v.comment = ? and p.version >= v.number",
                        edit.prescriptionId(),
                        edit.version(),
                        edit.comment());
        };
    }

    private long stars(Acknowledged.Tap tap) {
        return count(
                "select count(*) from star_entry e join star_account a on a.id = e.account_id"
                        + " where a.owner_id = ? and e.slot = ? and e.kind = 'EARNED'",
                tap.childId(),
                tap.slot());
    }

    private long count(String sql, Object... values) {
        return database.sql(sql).params(values).query(Long.class).single();
    }
}

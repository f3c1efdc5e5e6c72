package org.starhop.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives children ten years before the weeks that the demo tells, straight into H2: telling them through the services takes
 * hours.
 */
final class TenYears {

    private static final int YEARS = 10;
    private static final int DAYS = 365;

    /** Left for the demo's own weeks. */
    private static final int NEWEST_DAY = 70;

    private final JdbcClient jdbc;
    private final LocalDate today;

    TenYears(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Answers how many practices these children have afterwards. */
    long giveTo(List<UUID> children) throws IOException {
        run("create table grown (child uuid primary key)");
        run("create table grown_plan (plan uuid, model uuid, child uuid, account uuid, clinic uuid, times integer)");
        children.forEach(
                child -> jdbc.sql("insert into grown values (?)").param(child).update());
        for (int year = YEARS; year > 0; year--) {
            tell(today.minusDays(NEWEST_DAY + (long) year * DAYS));
        }
        long logs = jdbc.sql("select count(*) from practice_log where child_id in (select child from grown)")
                .query(Long.class)
                .single();
        run("drop table grown_plan");
        run("drop table grown");
        return logs;
    }

    private void tell(LocalDate start) throws IOException {
        String year = script().replace("${start}", start.toString());
        for (String statement : year.split(";")) {
            if (!statement.isBlank()) {
                run(statement);
            }
        }
    }

    private void run(String statement) {
        jdbc.sql(statement).update();
    }

    private static String script() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(TenYears.class.getResourceAsStream("/benchmark/one-year.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.starhop.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives children ten years before the weeks that the demo plays, straight into H2; playing them through the services
 * would take hours.
 */
final class TenYears {

    private static final int YEARS = 10;
    private static final int DAYS = 365;

    /** The days left for the demo's own weeks. */
    private static final int NEWEST_DAY = 70;

    private final JdbcClient jdbc;
    private final LocalDate today;

    TenYears(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Returns how many practices this child has afterwards. */
    long giveTo(UUID child) throws IOException {
        run("create table grown (child uuid primary key)");
        jdbc.sql("insert into grown values (?)").param(child).update();
        return tellAll();
    }

    /**
     * Adds children to the clinic until there are at least this many; all of them then have ten years. Returns the
     * number of all practices.
     */
    long giveToAll(int children) throws IOException {
        run("create table demo_children as select id from child");
        run("create table copies (model uuid, copy uuid, family uuid)");
        while (count("child") < children) {
            runAll("more-children.sql", today);
        }
        run("drop table copies");
        run("drop table demo_children");
        run("create table grown (child uuid primary key)");
        run("insert into grown select id from child");
        return tellAll();
    }

    private long tellAll() throws IOException {
        run("create table grown_plan (plan uuid, model uuid, child uuid, account uuid, clinic uuid, times integer)");
        for (int year = YEARS; year > 0; year--) {
            runAll("one-year.sql", today.minusDays(NEWEST_DAY + (long) year * DAYS));
        }
        run("drop table grown_plan");
        long logs = count("practice_log where child_id in (select child from grown)");
        run("drop table grown");
        return logs;
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    private void runAll(String script, LocalDate start) throws IOException {
        String statements = read(script).replace("${start}", start.toString());
        for (String statement : statements.split(";")) {
            if (!statement.isBlank()) {
                run(statement);
            }
        }
    }

    private void run(String statement) {
        jdbc.sql(statement).update();
    }

    private static String read(String script) throws IOException {
        try (InputStream in = Objects.requireNonNull(TenYears.class.getResourceAsStream("/benchmark/" + script))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

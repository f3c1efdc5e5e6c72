package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestFamily;

@StarhopTest
class WarmUpTests {

    @Autowired
    WarmUp warmUp;

    @Autowired
    Given given;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Statements statements;

    @BeforeEach
    void aTabletWithACard() {
        TestFamily family = given.aClinic().aFamily("Mia");
        family.threeSquats();
        family.tablet();
    }

    @Test
    void rehearsesWhatATapWrites() {
        assertThat(rehearsal())
                .anyMatch(sql -> sql.startsWith("insert into practice_log"))
                .anyMatch(sql -> sql.startsWith("insert into slot_tally"))
                .anyMatch(sql -> sql.startsWith("insert into star_entry"));
    }

    @Test
    void leavesNoTrace() {
        Map<String, Long> before = rows();
        rehearsal();
        assertThat(rows()).isEqualTo(before).hasSizeGreaterThan(10);
    }

    private List<String> rehearsal() {
        return statements.during(() -> warmUp.run(new DefaultApplicationArguments()));
    }

    /** Returns how many rows each table has. */
    private Map<String, Long> rows() {
        return jdbc
                .queryForList(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                        String.class)
                .stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
    }
}

package org.starhop.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.practice.PracticeLogs;

/** The demo of 28 November 2026 continues with this release. */
@Tag("database")
@SpringBootTest
@ActiveProfiles("demo")
@Import(LaterOn.class)
@ContextConfiguration(initializers = StoredDatabase.Demo.class)
@DirtiesContext
class DemoTests {

    @Autowired
    JdbcClient database;

    @Autowired
    Children children;

    @Autowired
    PracticeLogs logs;

    @Test
    void itsChildrenAreThereAndOneMoreDayIsTold() {
        Actor system = Actor.system(
                database.sql("select id from clinic").query(UUID.class).single());
        Child mia = Actors.callAs(system, () -> children.ofClinic()).stream()
                .filter(child -> child.getNickname().equals("Mia"))
                .findFirst()
                .orElseThrow();

        assertThat(Actors.callAs(system, () -> logs.newest(mia.getId(), 50)))
                .hasSize(50)
                .first()
                .satisfies(entry -> assertThat(entry.log().getLocalDate()).isAfterOrEqualTo("2026-11-28"));
    }
}

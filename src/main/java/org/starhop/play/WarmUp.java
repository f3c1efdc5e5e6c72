package org.starhop.play;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.child.PairedDevice;
import org.starhop.program.SlotId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rehearses a tap and a board before Starhop reports that it is ready; otherwise the first children after a start would
 * wait for classes, queries, and compilers. Everything is rolled back, so nobody ever sees it.
 */
@Component
@Order
class WarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private static final int TIMES = 60;

    /** The time limit, so that the start does not become slow. */
    private static final Duration MOST = Duration.ofMillis(900);

    private final TapController taps;
    private final BoardController boards;
    private final JsonMapper json;
    private final JdbcClient database;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WarmUp(
            TapController taps,
            BoardController boards,
            JsonMapper json,
            JdbcClient database,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock) {
        this.taps = taps;
        this.boards = boards;
        this.json = json;
        this.database = database;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A tablet, and a card of its child. */
    private record Card(UUID device, UUID clinic, UUID child, UUID prescription, int version) {}

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            someCard().ifPresent(this::rehearse);
        } catch (RuntimeException e) {
            LOG.info("Starhop starts without a rehearsal", e);
        }
    }

    /** Finds any card, in one statement across modules; its content is shown to nobody. */
    private Optional<Card> someCard() {
        return database.sql("""
                        select d.id as device, d.clinic_id as clinic, c.child_id as child, p.id as prescription, p.version
                        from device d join device_child c on c.device_id = d.id join prescription p on p.child_id = c.child_id
                        where d.revoked_at is null and p.status = 'ACTIVE'
                        order by d.id desc fetch first 1 row only""").query(Card.class).optional();
    }

    private void rehearse(Card card) {
        var tablet =
                new PairedDevice(Actor.device(card.device(), card.clinic(), "rehearsal"), List.of(card.child()), false);
        long end = System.nanoTime() + MOST.toNanos();
        for (int i = 0; i < TIMES && System.nanoTime() < end; i++) {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                Actors.runAs(tablet.actor(), () -> tap(tablet, card));
            });
        }
        // Commits nothing, but runs the same code as a real commit.
        transaction.executeWithoutResult(status -> {});
    }

    private void tap(PairedDevice tablet, Card card) {
        var batch = json.readValue(body(card), TapCommands.class);
        json.writeValueAsBytes(taps.receive(tablet, batch).getBody());
        entities.flush();
        boards.board(tablet, null);
    }

    private String body(Card card) {
        var slot = new SlotId(card.prescription(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), 1);
        return """
                {"outbox":"%s","sentAt":"%s","commands":[{"seq":1,"kind":"TAP","slot":"%s","version":%d,"result":"DONE",
                "at":"%2$s","zone":"America/Chicago","reps":10,"feeling":5}]}""".formatted(UUID.randomUUID(), clock.instant(), slot, card.version());
    }
}

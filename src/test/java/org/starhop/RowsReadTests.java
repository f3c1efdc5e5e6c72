package org.starhop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.starhop.child.Consents;
import org.starhop.child.PairedDevice;
import org.starhop.play.Boards;
import org.starhop.practice.Feedback;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.practice.Sent;
import org.starhop.practice.tap.Tap;
import org.starhop.practice.tap.TapBatch;
import org.starhop.practice.tap.Taps;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.testing.PageTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestFamily;

/**
 * Years of history cost nothing: a page or a tap reads as many rows after years of practice as before. H2 counts the
 * rows it reads; finding all of them by an index is what makes ten years as fast as a day.
 */
@Tag("h2")
class RowsReadTests extends PageTest {

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");
    private static final int YEARS_OF_TAPS = 400;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    TestClinic clinic;
    TestFamily family;
    PairedDevice tablet;
    UUID movies;
    Prescription squats;
    final UUID outbox = UUID.randomUUID();
    int seq;

    @BeforeEach
    void aTablet() {
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        TestFamily brother = family.sibling("Theo");
        brother.asParent(() -> given.get(Consents.class).consentTo(brother.childId()));
        squats = family.threeSquats();
        tablet = family.tablet();
        movies = family.reward("Movie night", 5);
        tap(50, family.today().minusYears(3));
        tap(1, family.today());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/calendar", "/week", "/rewards", "/talk", "/family", "/helpers", "/tablets", "/plan"})
    void aParentsPage(String page) {
        signIn(family.parent());
        assertNoMore(() -> open("parent/" + family.childId() + page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/program", "/story", "/stars", "/circle", "/prescribe"})
    void aTherapistsPageOfAChild(String page) {
        signIn(clinic.pt());
        assertNoMore(() -> open("therapist/child/" + family.childId() + page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/children", "/messages", "/notices"})
    void aTherapistsPageOfAllChildren(String page) {
        signIn(clinic.pt());
        assertNoMore(() -> open("therapist" + page));
    }

    @Test
    void aBoard() {
        Boards boards = given.get(Boards.class);
        assertNoMore(() -> given.as(tablet.actor(), () -> boards.of(tablet)));
    }

    @Test
    void aTap() {
        assertNoMore(() -> tap(1, family.today().plusDays(seq)));
    }

    @Test
    void aBatch() {
        assertNoMore(() -> tap(50, family.today().plusDays(seq)));
    }

    private void assertNoMore(Runnable work) {
        work.run();
        Map<String, Long> little = rowsReadBy(work);
        for (int i = 0; i < YEARS_OF_TAPS / 50; i++) {
            tap(50, family.today().minusYears(9).plusDays(50 * i));
        }
        wishes();
        answeredAlerts();
        work.run();
        Map<String, Long> much = rowsReadBy(work);
        much.replaceAll((sql, rows) -> rows - little.getOrDefault(sql, 0L));
        much.values().removeIf(more -> more < YEARS_OF_TAPS / 8);
        assertThat(much).isEmpty();
    }

    private void open(String path) {
        UI.getCurrent().navigate("nowhere");
        pageCatchesUp();
        UI.getCurrent().navigate(path);
        pageCatchesUp();
    }

    /** One tap a day from this day on, and a face after it. */
    private void tap(int count, LocalDate from) {
        clock.advance(Duration.ofSeconds(1));
        List<Tap> taps = IntStream.range(0, count)
                .mapToObj(day -> new SlotId(squats.getId(), from.plusDays(day), 1))
                .flatMap(slot -> Stream.of(tapped(slot), told(slot)))
                .toList();
        var batch = new TapBatch(tablet.actor(), tablet.childIds(), outbox, clock.instant(), taps);
        given.as(tablet.actor(), () -> given.get(Taps.class).receive(batch));
    }

    /** The same number, from years ago: half of them enjoyed, half declined. */
    private void wishes() {
        jdbc.update("""
                insert into reward_claim (id, row_version, clinic_id, child_id, owner, owner_id, reward_id, title, picture, cost,
                    status, asked_at, answered_at, enjoyed_at, settled_at)
                select random_uuid(), 0, clinic_id, ?, owner, owner_id, id, title, picture, cost,
                    case mod(x, 2) when 0 then 'ENJOYED' else 'DECLINED' end, y.moment, y.moment, y.moment, y.moment
                from reward cross join (
                    select x, dateadd(day, -400 - x, cast(? as timestamp with time zone)) as moment from system_range(1, ?)) y
                where id = ?""", family.childId(), clock.instant(), YEARS_OF_TAPS, movies);
    }

    /** The same number, from years ago. */
    private void answeredAlerts() {
        jdbc.update("""
                insert into alert_answer (id, clinic_id, child_id, prescription_id, kind, answer, answered_by, answered_at)
                select random_uuid(), clinic_id, id, ?, 'PAIN', 'HANDLED', ?,
                    dateadd(day, -400 - x, cast(? as timestamp with time zone))
                from child cross join system_range(1, ?) where id = ?""", squats.getId(), clinic.pt().getId(), clock.instant(), YEARS_OF_TAPS, family.childId());
    }

    private Tap tapped(SlotId slot) {
        return new Tap.Reported(
                new Sent(++seq, clock.instant(), ZoneId.of("UTC"), "digest-" + seq),
                slot,
                1,
                Report.of(PracticeResult.DONE));
    }

    private Tap told(SlotId slot) {
        var face = new Feedback(5, null, null, null);
        int tapped = seq;
        return new Tap.FeedbackGiven(
                new Sent(++seq, clock.instant(), ZoneId.of("UTC"), "digest-" + seq), slot, outbox, tapped, face);
    }

    private Map<String, Long> rowsReadBy(Runnable work) {
        List<Statements.Sent> sent = statements.wholeDuring(work);
        return sent.stream()
                .filter(statement -> statement.sql().startsWith("select"))
                .collect(Collectors.toMap(Statements.Sent::sql, this::rowsRead, Long::sum, HashMap::new));
    }

    private long rowsRead(Statements.Sent statement) {
        String plan = jdbc.execute("explain analyze " + statement.sql(), plan(statement.values()));
        Matcher matcher = SCANNED.matcher(plan);
        long sum = 0;
        while (matcher.find()) {
            sum += Long.parseLong(matcher.group(1));
        }
        return sum;
    }

    private static PreparedStatementCallback<String> plan(List<Object> values) {
        return (PreparedStatement statement) -> {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        };
    }
}

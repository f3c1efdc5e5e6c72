package org.starhop.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;
import org.starhop.account.FirstStart;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Pairing;
import org.starhop.followup.alert.Alert;
import org.starhop.followup.alert.AlertKind;
import org.starhop.followup.alert.Alerts;
import org.starhop.followup.alert.ChildAlerts;
import org.starhop.notice.NoticeKind;
import org.starhop.notice.NoticeLine;
import org.starhop.notice.Notices;
import org.starhop.practice.SlotState;
import org.starhop.progress.DayPlans;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.Claims;
import org.starhop.reward.RewardClaim;
import org.starhop.testing.TestDatabase;
import org.starhop.welcome.DemoDoors;

@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@Tag("database")
@ActiveProfiles("demo")
class DemoClinicTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DemoDoors doors;

    @Autowired
    private DemoClinic clinic;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void hasSixChildrenOrMoreInFourFamilies() {
        List<Child> children = asSystem(() -> get(Children.class).ofClinic());

        assertThat(children).hasSizeGreaterThanOrEqualTo(6);
        assertThat(children.stream().map(Child::getFamilyId).distinct()).hasSize(4);
        assertThat(children).anyMatch(Child::isLowTone);
    }

    @Test
    void holdsClaimsInEveryStatusAndOneThatWaitsForTheParentBehindTheDoor() {
        List<UUID> all = asSystem(() -> get(Children.class).ofClinic()).stream()
                .map(Child::getId)
                .toList();
        List<UUID> mine = Actors.callAs(
                        doors.parent().actor(), () -> get(Children.class).mine())
                .stream()
                .map(Child::getId)
                .toList();

        assertThat(statuses(all)).containsAll(EnumSet.allOf(ClaimStatus.class));
        assertThat(statuses(mine)).contains(ClaimStatus.ASKED);
    }

    @Test
    void balancesAreWhatTheLedgerSays() {
        List<String> wrong = sql.queryForList("""
                select cast(a.id as varchar) from star_account a
                where a.lifetime <> (select coalesce(sum(e.sky), 0) from star_entry e where e.account_id = a.id)
                   or a.balance <> (select coalesce(sum(e.shop), 0) from star_entry e where e.account_id = a.id)
                   or a.reserved < 0 or a.balance < a.reserved
                """, String.class);

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyStarOfAChildIsInItsSky() {
        List<String> wrong = sql.queryForList("""
                select cast(a.id as varchar) from star_account a
                where a.owner = 'CHILD' and a.lifetime > 0 and (
                    a.sky_since <> (select min(t.local_date) from slot_tally t where t.child_id = a.owner_id and t.starred)
                    or a.last_star_on <> (select max(t.local_date) from slot_tally t where t.child_id = a.owner_id and t.starred)
                    or a.constellations <> (select count(*) from constellation c where c.child_id = a.owner_id)
                    or (a.constellations = 0 and a.sky_days = ''))
                """, String.class);

        assertThat(wrong).isEmpty();
        assertThat(sql.queryForObject("select count(*) from constellation", Integer.class))
                .isPositive();
    }

    @Test
    void leavesCardsOpenTodayAndTellsNothingOfTheFuture() {
        Instant now = Instant.now();
        LocalDate today = now.atZone(Kid.ZONE).toLocalDate();
        UUID mia = mia();
        var slots = asSystem(() -> get(DayPlans.class).days(mia, today, today))
                .getFirst()
                .slots();

        assertThat(slots).filteredOn(slot -> slot.state() == SlotState.OPEN).hasSizeGreaterThanOrEqualTo(2);
        assertThat(sql.queryForObject("select count(*) from practice_log where entered_at > now()", Integer.class))
                .isZero();
    }

    @Test
    void showsTheTherapistWhatNeedsAttention() {
        List<ChildAlerts> caseload =
                Actors.callAs(doors.therapist().actor(), () -> get(Alerts.class).caseload());

        assertThat(caseload)
                .flatExtracting(ChildAlerts::waiting)
                .extracting(Alert::kind)
                .contains(AlertKind.PAIN, AlertKind.NOT_UNDERSTOOD, AlertKind.UNANSWERED, AlertKind.CHILD_REFUSED);
        assertThat(caseload)
                .flatExtracting(ChildAlerts::answered)
                .extracting(answered -> answered.alert().kind())
                .containsExactlyInAnyOrder(AlertKind.PAIN, AlertKind.NO_TIME);
    }

    @Test
    void bothBellsHaveSomethingNewAndSomethingThatWasRead() {
        Notices notices = get(Notices.class);
        List<NoticeLine> parents = Actors.callAs(doors.parent().actor(), () -> notices.ofFamily(50));
        List<NoticeLine> therapists = Actors.callAs(doors.therapist().actor(), () -> notices.ofTherapist(50));

        for (List<NoticeLine> lines : List.of(parents, therapists)) {
            assertThat(lines).extracting(NoticeLine::isRead).contains(true, false);
            assertThat(lines).filteredOn(line -> !line.isRead()).hasSizeLessThan(10);
        }
        assertThat(therapists)
                .filteredOn(line -> !line.isRead())
                .extracting(NoticeLine::kind)
                .contains(NoticeKind.PAIN);
    }

    @Test
    void reportsNothingTwiceOnTheSameDay() {
        List<String> before = story(sql);

        clinic.tellUpTo(Instant.now());

        assertThat(story(sql)).isEqualTo(before);
    }

    @Test
    void playsTheSameStoryAgainAndLaterTheDaysSince() {
        ApplicationContext other =
                new TestContextManager(OtherDemo.class).getTestContext().getApplicationContext();
        JdbcTemplate otherSql = other.getBean(JdbcTemplate.class);
        List<String> told = story(sql);
        assertThat(story(otherSql)).isEqualTo(told);

        Instant later = Instant.now().plus(9, ChronoUnit.DAYS);
        other.getBean(DemoClinic.class).tellUpTo(later);

        String yesterday = later.atZone(Kid.ZONE).toLocalDate().minusDays(1).toString();
        assertThat(story(otherSql)).containsAll(told).anyMatch(line -> line.startsWith(yesterday));
    }

    /** Its property makes it a different application from the first. */
    @SpringBootTest(properties = "starhop.test.demo=other")
    @ContextConfiguration(initializers = TestDatabase.class)
    @ActiveProfiles("demo")
    private static final class OtherDemo {}

    @Test
    void opensTheDoorsForATherapistAParentAndAChild() {
        assertThat(doors.therapist().actor().roles()).contains(Actor.Role.THERAPIST, Actor.Role.ADMINISTRATOR);
        assertThat(doors.parent().actor().roles()).containsExactly(Actor.Role.CAREGIVER);
        String code = doors.childDoor();
        assertThat(get(Pairing.class).pair(code, UUID.randomUUID(), "Browser")).isPresent();
    }

    @Test
    void usesItsTabletsUntilToday() {
        assertThat(sql.queryForObject(
                        "select count(*) from device d where d.last_seen_at < (select max(l.entered_at) from practice_log l"
                                + " where l.source = 'TABLET' and l.by_id = d.id)",
                        Integer.class))
                .isZero();
    }

    @Test
    void refusesToStartForRealBesideTheDemo() {
        var real = new OneKindOfClinic(get(FirstStart.class), false);

        assertThatThrownBy(real::afterSingletonsInstantiated)
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("demo clinic");
    }

    private List<ClaimStatus> statuses(List<UUID> children) {
        return asSystem(() -> get(Claims.class).ofAll(children)).stream()
                .map(RewardClaim::getStatus)
                .distinct()
                .toList();
    }

    private UUID mia() {
        return asSystem(() -> get(Children.class).ofClinic()).stream()
                .filter(child -> child.getNickname().equals("Mia"))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** Returns everything reported, in words, except on the current day. */
    private static List<String> story(JdbcTemplate sql) {
        LocalDate today = Instant.now().atZone(Kid.ZONE).toLocalDate();
        return sql.queryForList("""
                select l.local_date, c.nickname, p.emoji, l.n, l.result, l.feeling, l.effort, l.pain, l.barrier, l.setting, l.reps,
                       l.note, l.source, l.by_name, l.late, l.happened_at, l.entered_at
                from practice_log l join child c on c.id = l.child_id join prescription p on p.id = l.prescription_id
                where l.local_date <> ? order by l.local_date, c.nickname, p.emoji, l.n
                """, today).stream()
                .map(row -> row.values().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .toList();
    }

    private <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(Actor.system(doors.therapist().actor().clinicId()), work);
    }

    private <T> T get(Class<T> service) {
        return context.getBean(service);
    }
}

package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.starhop.child.Children;
import org.starhop.child.PlayMode;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Setting;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.PracticeLog;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.Report;
import org.starhop.program.FamilyMedia;
import org.starhop.program.FamilyPlan;
import org.starhop.program.Prescription;
import org.starhop.program.PromptLevel;
import org.starhop.program.SlotId;
import org.starhop.reward.StarCount;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
@AutoConfigureMockMvc
class TapApiTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    PracticeLogs logs;

    @Autowired
    Statements statements;

    TestFamily family;
    Prescription squats;
    Cookie tablet;
    final UUID outbox = UUID.randomUUID();

    @BeforeEach
    void aPairedTablet() {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
        squats = family.threeSquats();
        tablet = new Cookie(DeviceFilter.COOKIE, family.tabletSecret());
    }

    @Test
    void aTapLightsAStarAndIsDurable() throws Exception {
        send(tap(1, family.slot(squats), "DONE"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.results[0].status").value("ACCEPTED"))
                .andExpect(jsonPath("$.results[0].star").value(true))
                .andExpect(jsonPath("$.durableThrough").value(1));
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
    }

    @Test
    void aReplayGetsTheSameAnswerAndCountsOnce() throws Exception {
        send(tap(1, family.slot(squats), "DONE"));
        send(tap(1, family.slot(squats), "DONE"))
                .andExpect(jsonPath("$.results[0].status").value("DUPLICATE"))
                .andExpect(jsonPath("$.durableThrough").value(1));
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
        assertThat(newest()).hasSize(1);
    }

    @Test
    void theSameNumberWithOtherContentIsAConflict() throws Exception {
        send(tap(1, family.slot(squats), "DONE"));
        send(tap(1, family.slot(squats), "TRIED"))
                .andExpect(jsonPath("$.results[0].status").value("CONFLICT"));
    }

    @Test
    void aGapHoldsBackWhatIsDurable() throws Exception {
        send(tap(2, family.slot(squats), "DONE"))
                .andExpect(jsonPath("$.durableThrough").value(0));
        send(tap(3, family.slot(squats), "DONE"))
                .andExpect(jsonPath("$.durableThrough").value(0));
        send(tap(1, family.slot(squats), "DONE"))
                .andExpect(jsonPath("$.durableThrough").value(3));
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
    }

    @Test
    void undoWithinTenMinutesTakesTheStarBack() throws Exception {
        send(tap(1, family.slot(squats), "DONE"));
        clock.advance(Duration.ofMinutes(9));
        send(undo(2, 1)).andExpect(jsonPath("$.results[0].status").value("ACCEPTED"));
        assertThat(family.stars()).isEqualTo(StarCount.NONE);
    }

    /**
     * A restored server may receive an undo before the tap itself, from another tablet; that undo is sent once more.
     */
    @Test
    void anUndoResentAfterItsTapTakesTheStarBack() throws Exception {
        UUID other = UUID.randomUUID();
        String early = undo(1, 1).replace(outbox.toString(), other.toString());
        send(early).andExpect(jsonPath("$.results[0].reason").value("nothing-to-undo"));
        batch("{\"outbox\":\"" + other + "\",\"sentAt\":\"" + clock.instant() + "\",\"commands\":["
                + tap(1, family.slot(squats), "DONE") + "]}");
        assertThat(family.stars().total()).isEqualTo(1);
        clock.advance(Duration.ofHours(3));
        send(early.replaceFirst("\"seq\":1", "\"seq\":2"))
                .andExpect(jsonPath("$.results[0].status").value("ACCEPTED"));
        assertThat(family.stars().total()).isZero();
    }

    @Test
    void aTapAfterAnUndoLightsTheStarAgain() throws Exception {
        send(tap(1, family.slot(squats), "DONE") + "," + undo(2, 1) + "," + tap(3, family.slot(squats), "TRIED"));
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
    }

    @Test
    void refusesAnUndoAfterTenMinutes() throws Exception {
        send(tap(1, family.slot(squats), "DONE"));
        clock.advance(Duration.ofMinutes(11));
        send(undo(2, 1))
                .andExpect(jsonPath("$.results[0].status").value("REFUSED"))
                .andExpect(jsonPath("$.results[0].reason").value("too-late-to-undo"));
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
    }

    @Test
    void refusesToUndoAStarThatWasAskedWith() throws Exception {
        UUID reward = family.reward("Pick the movie", 1);
        send(tap(1, family.slot(squats), "DONE") + "," + ask(2, reward, 1));
        send(undo(3, 1)).andExpect(jsonPath("$.results[0].reason").value("star-spent"));
        assertThat(family.stars()).isEqualTo(new StarCount(1, 0));
        send(tap(4, family.slot(squats), "DONE"))
                .andExpect(jsonPath("$.durableThrough").value(4));
    }

    @Test
    void twoWishesForTheSameStarsGetOne() throws Exception {
        UUID reward = family.reward("Pick the movie", 1);
        send(tap(1, family.slot(squats), "DONE") + "," + ask(2, reward, 1) + "," + ask(3, reward, 1))
                .andExpect(jsonPath("$.results[1].status").value("ACCEPTED"))
                .andExpect(jsonPath("$.results[2].status").value("REFUSED"))
                .andExpect(jsonPath("$.results[2].reason").value("not-enough-stars"))
                .andExpect(jsonPath("$.durableThrough").value(3));
    }

    @Test
    void whatWasRefusedIsRefusedAgainOnReplay() throws Exception {
        String wish = ask(1, family.reward("Zoo", 50), 50);
        send(wish).andExpect(jsonPath("$.results[0].status").value("REFUSED"));
        send(wish)
                .andExpect(jsonPath("$.results[0].status").value("REFUSED"))
                .andExpect(jsonPath("$.results[0].reason").value("not-enough-stars"));
    }

    @Test
    void refusesAnUnknownSlotAndAForeignChildsSlotAlike() throws Exception {
        TestFamily stranger = given.aClinic().aFamily("Noah");
        Prescription foreign = stranger.threeSquats();
        send(tap(1, stranger.slot(foreign), "DONE") + ","
                        + tap(2, new SlotId(UUID.randomUUID(), family.today(), 1), "DONE"))
                .andExpect(jsonPath("$.results[0].reason").value("unknown-slot"))
                .andExpect(jsonPath("$.results[1].reason").value("unknown-slot"))
                .andExpect(jsonPath("$.durableThrough").value(2));
        assertThat(stranger.stars()).isEqualTo(StarCount.NONE);
    }

    @Test
    void keepsAsRefusedWhatItCannotParse() throws Exception {
        send("{\"seq\":1,\"kind\":\"TAP\",\"slot\":\"what\",\"result\":\"DONE\"}")
                .andExpect(jsonPath("$.results[0].reason").value("unknown-slot"));
        send("{\"seq\":2,\"kind\":\"DANCE\"}")
                .andExpect(jsonPath("$.results[0].reason").value("invalid"));
        send("{\"seq\":3,\"kind\":\"TAP\",\"slot\":\"" + family.slot(squats)
                        + "\",\"result\":\"DONE\",\"reps\":999999}")
                .andExpect(jsonPath("$.results[0].reason").value("invalid"));
    }

    @Test
    void aTabletClockThreeHoursWrongIsCorrectedAndMarked() throws Exception {
        String at = "2026-11-21T14:04:00Z";
        batch("{\"outbox\":\"" + outbox + "\",\"sentAt\":\"2026-11-21T14:05:00Z\",\"commands\":["
                        + "{\"seq\":1,\"kind\":\"TAP\",\"slot\":\"" + family.slot(squats)
                        + "\",\"result\":\"DONE\",\"at\":\"" + at + "\",\"zone\":\"America/Chicago\"}]}")
                .andExpect(status().isOk());
        PracticeLog log = newest().getFirst();
        assertThat(log.getHappenedAt()).isEqualTo("2026-11-21T17:04:00Z");
        assertThat(log.getTabletAt()).isEqualTo(at);
        assertThat(log.isClockCorrected()).isTrue();
    }

    @Test
    void brokenJsonIsAProblem() throws Exception {
        problem(batch("{\"outbox\":"), 400);
        problem(batch("[]"), 400);
        problem(batch("{\"outbox\":\"" + outbox + "\",\"commands\":[]}"), 400);
        problem(batch("{\"outbox\":\"" + outbox + "\",\"commands\":[{\"kind\":\"TAP\"}]}"), 400);
    }

    @Test
    void acceptsNothingFromOtherSitesOrUnpairedTablets() throws Exception {
        problem(
                mvc.perform(post("/play/api/taps")
                        .cookie(tablet)
                        .header("Origin", "https://elsewhere.example")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")),
                403);
        problem(
                mvc.perform(post("/play/api/taps")
                        .header("Origin", "http://localhost")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")),
                401);
        problem(
                mvc.perform(post("/play/api/taps")
                        .cookie(tablet)
                        .header("Origin", "http://localhost")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}")),
                415);
    }

    @Test
    void theBoardIsRequestedWithItsTag() throws Exception {
        String tag = mvc.perform(get("/play/api/board").cookie(tablet))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.children[0].nickname").value("Mia"))
                .andExpect(jsonPath("$.children[0].cards[0].exercise")
                        .value(squats.getExercise().key()))
                .andExpect(jsonPath("$.children[0].days.length()").value(15))
                .andExpect(jsonPath("$.children[0].days[0].slots[0].state").value("open"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        mvc.perform(get("/play/api/board").cookie(tablet).header("If-None-Match", tag))
                .andExpect(status().isNotModified());
        send(tap(1, family.slot(squats), "DONE"));
        mvc.perform(get("/play/api/board").cookie(tablet).header("If-None-Match", tag))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.children[0].days[0].slots[0].state").value("done"))
                .andExpect(jsonPath("$.children[0].stars.total").value(1));
    }

    @Test
    void theBoardSpeaksAsTheParentChose() throws Exception {
        family.asParent(() -> given.get(Children.class).playAs(family.childId(), PlayMode.GROWN_UP_LED));
        mvc.perform(get("/play/api/board").cookie(tablet))
                .andExpect(jsonPath("$.children[0].mode").value("GROWN_UP_LED"));
    }

    @Test
    void theBoardSaysHowMuchHelpTheFamilyGives() throws Exception {
        family.asParent(
                () -> given.get(FamilyPlan.class).prompt(family.childId(), squats.getId(), PromptLevel.GESTURE));
        mvc.perform(get("/play/api/board").cookie(tablet))
                .andExpect(jsonPath("$.children[0].cards[0].promptLevel").value("GESTURE"))
                .andExpect(jsonPath("$.children[0].cards[0].version").value(1));
    }

    @Test
    void aFamilysPhotoIsShownOnlyToItsTablets() throws Exception {
        byte[] photo = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        family.asParent(() -> given.get(FamilyMedia.class).show(family.childId(), squats.getId(), photo));
        String board = mvc.perform(get("/play/api/board").cookie(tablet))
                .andExpect(jsonPath("$.children[0].cards[0].media.type").value("image/png"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String path = "/play/api/media/" + com.jayway.jsonpath.JsonPath.read(board, "$.children[0].cards[0].media.id");
        mvc.perform(get(path).cookie(tablet))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("private")))
                .andExpect(content().bytes(photo));
        Cookie stranger =
                new Cookie(DeviceFilter.COOKIE, given.aClinic().aFamily("Noah").tabletSecret());
        problem(mvc.perform(get(path).cookie(stranger)), 404);
        problem(mvc.perform(get(path)), 401);
        family.asParent(() -> given.get(FamilyMedia.class).remove(family.childId(), squats.getId()));
        problem(mvc.perform(get(path).cookie(tablet)), 404);
    }

    @Test
    void aNewPlaceEarnsItsSticker() throws Exception {
        String atThePlayground = tap(1, family.slot(squats), "DONE").replace("}", ",\"setting\":\"PLAYGROUND\"}");
        send(atThePlayground).andExpect(jsonPath("$.results[0].status").value("ACCEPTED"));
        send(atThePlayground).andExpect(jsonPath("$.results[0].status").value("DUPLICATE"));
        send(atThePlayground.replace("PLAYGROUND", "CAR"))
                .andExpect(jsonPath("$.results[0].status").value("CONFLICT"));
        mvc.perform(get("/play/api/board").cookie(tablet))
                .andExpect(jsonPath("$.children[0].sky.stickers[*].name")
                        .value(org.hamcrest.Matchers.hasItem("PLACE_PLAYGROUND")))
                .andExpect(jsonPath("$.children[0].sky.stickers[*].name")
                        .value(org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasItem("PLACE_CAR"))));
    }

    @Test
    void feedbackAfterATapIsAFactOfItsOwn() throws Exception {
        send(tap(1, family.slot(squats), "DONE"));
        String face = add(2, 1, "\"feeling\":5");
        send(face).andExpect(jsonPath("$.results[0].status").value("ACCEPTED"));
        send(face)
                .andExpect(jsonPath("$.results[0].status").value("DUPLICATE"))
                .andExpect(jsonPath("$.durableThrough").value(2));
        send(add(2, 1, "\"feeling\":4"))
                .andExpect(jsonPath("$.results[0].status").value("CONFLICT"));
        send(add(3, 1, "\"effort\":2,\"setting\":\"CAR\""));
        assertThat(told().feeling()).isEqualTo(5);
        assertThat(told().effort()).isEqualTo(2);
        assertThat(told().setting()).isEqualTo(Setting.CAR);
        assertThat(newest()).singleElement().matches(log -> log.getReport().feeling() == null);
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
    }

    @Test
    void feedbackMayArriveBeforeItsTapAndTheLastAnswerCounts() throws Exception {
        send(add(3, 1, "\"feeling\":2"));
        send(add(2, 1, "\"feeling\":5"));
        send(tap(1, family.slot(squats), "DONE"))
                .andExpect(jsonPath("$.durableThrough").value(3));
        assertThat(told().feeling()).isEqualTo(2);
    }

    @Test
    void feedbackOnNoSlotOrWithoutContentIsRefused() throws Exception {
        TestFamily stranger = given.aClinic().aFamily("Noah");
        String theirs = stranger.slot(stranger.threeSquats()).toString();
        send(add(1, 1, "\"feeling\":5").replace(family.slot(squats).toString(), theirs))
                .andExpect(jsonPath("$.results[0].reason").value("unknown-slot"));
        send(add(2, 1, "\"feeling\":6"))
                .andExpect(jsonPath("$.results[0].reason").value("invalid"));
        send(add(3, 1, "\"reps\":6")).andExpect(jsonPath("$.results[0].reason").value("invalid"));
    }

    @Test
    void tellingHowItWasEarnsItsStickers() throws Exception {
        send(tap(1, family.slot(squats), "DONE") + "," + add(2, 1, "\"feeling\":5") + ","
                + add(3, 1, "\"setting\":\"CAR\""));
        mvc.perform(get("/play/api/board").cookie(tablet))
                .andExpect(jsonPath("$.children[0].sky.stickers[*].name")
                        .value(org.hamcrest.Matchers.hasItems("TOLD_FEELING", "PLACE_CAR")));
    }

    @Test
    void fiftyFacesTakeFewStatements() throws Exception {
        send(tap(1, family.slot(squats), "DONE"));
        List<String> sent = statements.during(() -> sendQuietly(IntStream.rangeClosed(2, 51)
                .mapToObj(seq -> add(seq, 1, "\"feeling\":" + (seq % 5 + 1)))
                .collect(Collectors.joining(","))));
        assertThat(sent).hasSizeLessThanOrEqualTo(12);
        assertThat(told().feeling()).isEqualTo(51 % 5 + 1);
    }

    @Test
    void theBoardContainsTheSkyTheStickersAndTheFamily() throws Exception {
        send(tap(1, family.slot(squats), "TRIED").replace("}", ",\"with\":\"GROWN_UP\",\"chosen\":true}"));
        mvc.perform(get("/play/api/board").cookie(tablet))
                .andExpect(jsonPath("$.children[0].sky.goal").value(4))
                .andExpect(jsonPath("$.children[0].sky.filled[0]")
                        .value(family.today().toString()))
                .andExpect(jsonPath("$.children[0].sky.stickers[*].name")
                        .value(org.hamcrest.Matchers.hasItems("FIRST_STAR", "TRYING", "TOGETHER", "CHOSE")))
                .andExpect(jsonPath("$.children[0].family.stars.total").value(1))
                .andExpect(jsonPath("$.children[0].family.shares[0].together").value(1))
                .andExpect(jsonPath("$.children[0].cards[0].quest").isEmpty());
        assertThat(newest().getFirst().getPracticedWith()).isEqualTo("GROWN_UP");
    }

    @Test
    void aYearOfTheSkyIsSentOnlyToTheChildsTablet() throws Exception {
        send(tap(1, family.slot(squats), "DONE"));
        mvc.perform(get("/play/api/sky?year=2026&child=" + family.childId()).cookie(tablet))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days[0].stars").value(1));
        TestFamily stranger = given.aClinic().aFamily("Noah");
        problem(
                mvc.perform(get("/play/api/sky?year=2026&child=" + stranger.childId())
                        .cookie(tablet)),
                404);
        problem(
                mvc.perform(
                        get("/play/api/sky?year=soon&child=" + family.childId()).cookie(tablet)),
                400);
    }

    @Test
    void aReplayFromBeforeThisReleaseIsStillTheSame() {
        var command = new TapCommands.Command(
                1, "TAP", "s", 2, "DONE", "at", "UTC", 3, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
        assertThat(command.content())
                .isEqualTo(
                        "Command[seq=1, kind=TAP, slot=s, version=2, result=DONE, at=at, zone=UTC, reps=3, minutes=null,"
                                + " feeling=null, effort=null, pain=null, barrier=null, setting=null, undoes=null, child=null,"
                                + " claim=null, reward=null, cost=null]");
    }

    @Test
    void aBoardTakesAsManyStatementsHoweverMuchWasPracticed() throws Exception {
        send(tap(1, family.slot(squats), "DONE"));
        List<String> little = statements.during(this::board);
        sendQuietly(tapsOfAMonth(2, 45));
        assertThat(statements.during(this::board)).hasSameSizeAs(little).hasSizeLessThanOrEqualTo(20);
    }

    private void board() {
        try {
            mvc.perform(get("/play/api/board").cookie(tablet)).andExpect(status().isOk());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSingleTapTakesEightStatements() throws Exception {
        send(tap(1, family.slot(squats), "DONE"));
        Prescription second = family.threeSquats();
        List<String> sent = statements.during(() -> sendQuietly(tap(2, family.slot(second), "DONE")));
        assertThat(sent).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void fiftyTapsTakeFewStatements() throws Exception {
        send(tap(1, family.slot(squats), "DONE"));
        String taps = tapsOfAMonth(2, 51);
        List<String> sent = statements.during(() -> sendQuietly(taps));
        assertThat(sent).hasSizeLessThanOrEqualTo(12);
        assertThat(family.stars().total()).isEqualTo(51);
    }

    /** Each for a separate slot, the oldest 30 days ago. */
    private String tapsOfAMonth(int first, int last) {
        LocalDate begin = family.today().minusDays(30);
        UUID card = family.prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.DEFAULT, begin)
                .getId();
        return IntStream.rangeClosed(first, last)
                .mapToObj(seq -> tap(seq, new SlotId(card, begin.plusDays(seq % 30), 1 + seq / 30), "DONE"))
                .collect(Collectors.joining(","));
    }

    private void sendQuietly(String commands) {
        try {
            send(commands).andExpect(status().isOk());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private ResultActions send(String commands) throws Exception {
        return batch("{\"outbox\":\"" + outbox + "\",\"sentAt\":\"" + clock.instant() + "\",\"commands\":[" + commands
                + "]}");
    }

    private ResultActions batch(String body) throws Exception {
        return mvc.perform(post("/play/api/taps")
                .cookie(tablet)
                .header("Origin", "http://localhost")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private String tap(int seq, SlotId slot, String result) {
        return "{\"seq\":" + seq + ",\"kind\":\"TAP\",\"slot\":\"" + slot + "\",\"version\":1,\"result\":\"" + result
                + "\",\"at\":\"" + TestClock.START.plusSeconds(seq) + "\",\"zone\":\"America/Chicago\"}";
    }

    private String undo(int seq, int undone) {
        return "{\"seq\":" + seq + ",\"kind\":\"UNDO\",\"undoes\":{\"outbox\":\"" + outbox + "\",\"seq\":" + undone
                + "},\"at\":\"" + clock.instant() + "\",\"zone\":\"America/Chicago\"}";
    }

    private String add(int seq, int told, String what) {
        return "{\"seq\":" + seq + ",\"kind\":\"ADD\",\"slot\":\"" + family.slot(squats)
                + "\",\"adds\":{\"outbox\":\"" + outbox + "\",\"seq\":" + told + "},\"at\":\"" + clock.instant()
                + "\",\"zone\":\"America/Chicago\"," + what + "}";
    }

    private Report told() {
        return Objects.requireNonNull(family.asParent(() -> logs.newest(family.childId(), 1))
                .getFirst()
                .report());
    }

    private String ask(int seq, UUID reward, int cost) {
        UUID claim = new UUID(family.childId().getMostSignificantBits(), seq);
        return "{\"seq\":" + seq + ",\"kind\":\"ASK\",\"child\":\"" + family.childId() + "\",\"claim\":\"" + claim
                + "\",\"reward\":\"" + reward + "\",\"cost\":" + cost + ",\"at\":\"" + TestClock.START + "\"}";
    }

    private static void problem(ResultActions result, int status) throws Exception {
        result.andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").isNotEmpty());
    }

    private List<PracticeLog> newest() {
        return family.asParent(() -> logs.newest(family.childId(), 100)).stream()
                .map(PracticeEntry::log)
                .toList();
    }
}

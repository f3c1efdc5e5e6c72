package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.reward.Claims;
import org.starhop.reward.NewReward;
import org.starhop.reward.RewardSize;
import org.starhop.reward.Rewards;
import org.starhop.reward.StarCount;
import org.starhop.reward.StarOwner;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** A tablet that asks for more than a child has: what it sends is kept, and earns nothing. */
@StarhopTest
@AutoConfigureMockMvc
class ForgedTabletTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    TestFamily family;
    Prescription squats;
    Cookie tablet;
    UUID outbox;

    @BeforeEach
    void aPairedTablet() {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
        squats = since(60);
        tablet = new Cookie(DeviceFilter.COOKIE, family.tabletSecret());
        outbox = UUID.randomUUID();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00010101", "19991231", "20261020", "20261223", "99991231"})
    void aFarDayIsKeptAndLightsNothing(String day) throws Exception {
        for (String status : List.of("ACCEPTED", "DUPLICATE")) {
            send(tap(1, squats.getId() + "." + day + ".1").replace("}", ",\"with\":\"GROWN_UP\"}"))
                    .andExpect(jsonPath("$.results[0].status").value(status))
                    .andExpect(jsonPath("$.results[0].star").value(false))
                    .andExpect(jsonPath("$.durableThrough").value(1));
        }
        assertThat(family.stars()).isEqualTo(StarCount.NONE);
        assertThat(newest()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-31, -20, 0, 14, 31})
    void aDayWithinAMonthLightsItsStar(int days) throws Exception {
        send(tap(1, slot(squats, family.today().plusDays(days))))
                .andExpect(jsonPath("$.results[0].star").value(true));
    }

    @Test
    void aDayBeforeTheExerciseBeganLightsNothing() throws Exception {
        Prescription young = since(3);
        send(
                        tap(1, slot(young, family.today().minusDays(4))),
                        tap(2, slot(young, family.today().minusDays(3))))
                .andExpect(jsonPath("$.results[0].star").value(false))
                .andExpect(jsonPath("$.results[1].star").value(true));
    }

    /** What a child did out of reach for long is in the log; if the parent reports it too, the star is lit. */
    @Test
    void aGrownUpLightsWhatCameTooLate() throws Exception {
        SlotId old = new SlotId(squats.getId(), family.today().minusDays(40), 1);
        send(tap(1, old.toString()));
        family.asParent(() ->
                given.get(PracticeLogs.class).report(family.childId(), old, Report.of(PracticeResult.DONE), false));
        assertThat(family.stars().total()).isEqualTo(1);
    }

    @Test
    void aForgedCostIsIgnored() throws Exception {
        UUID reward = family.reward("Zoo", 5);
        send(tap(1, slot(squats, family.today())), ask(2, reward, 1), ask(3, reward, -5), ask(4, reward, 999))
                .andExpect(jsonPath("$.results[1].reason").value("not-enough-stars"))
                .andExpect(jsonPath("$.results[2].reason").value("not-enough-stars"))
                .andExpect(jsonPath("$.results[3].reason").value("not-enough-stars"));
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
    }

    @Test
    void aWishAtTheCostThatTheTabletStillShowedIsHonored() throws Exception {
        UUID reward = family.reward("Movie", 1);
        change(reward, 2);
        send(tap(1, slot(squats, family.today())), ask(2, reward, 1))
                .andExpect(jsonPath("$.results[1].status").value("ACCEPTED"));
        assertThat(claims()).singleElement().isEqualTo(1);
    }

    @Test
    void aCostOfLongAgoNoLongerCounts() throws Exception {
        UUID reward = family.reward("Movie", 1);
        change(reward, 2);
        clock.advance(Duration.ofDays(32));
        send(tap(1, slot(squats, family.today())), ask(2, reward, 1))
                .andExpect(jsonPath("$.results[1].reason").value("not-enough-stars"));
    }

    @Test
    void aRewardThatBecameCheaperCostsLess() throws Exception {
        UUID reward = family.reward("Movie", 4);
        change(reward, 1);
        send(tap(1, slot(squats, family.today())), ask(2, reward, 4))
                .andExpect(jsonPath("$.results[1].status").value("ACCEPTED"));
        assertThat(claims()).singleElement().isEqualTo(1);
    }

    private Prescription since(int days) {
        LocalDate begin = family.today().minusDays(days);
        return family.prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.DEFAULT, begin);
    }

    private static String slot(Prescription card, LocalDate day) {
        return new SlotId(card.getId(), day, 1).toString();
    }

    private void change(UUID reward, int cost) {
        var asked = new NewReward(StarOwner.CHILD, "Movie", "1f3ac", RewardSize.SMALL, cost);
        family.asParent(() -> given.get(Rewards.class).change(family.childId(), reward, asked, 0));
    }

    private List<Integer> claims() {
        return family.asParent(() -> given.get(Claims.class).of(family.childId())).stream()
                .map(claim -> claim.getCost())
                .toList();
    }

    private List<PracticeEntry> newest() {
        return family.asParent(() -> given.get(PracticeLogs.class).newest(family.childId(), 10));
    }

    private ResultActions send(String... commands) throws Exception {
        return mvc.perform(post("/play/api/taps")
                .cookie(tablet)
                .header("Origin", "http://localhost")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"outbox\":\"" + outbox + "\",\"sentAt\":\"" + clock.instant() + "\",\"commands\":["
                        + String.join(",", commands) + "]}"));
    }

    private String tap(int seq, String slot) {
        return "{\"seq\":" + seq + ",\"kind\":\"TAP\",\"slot\":\"" + slot
                + "\",\"version\":1,\"result\":\"DONE\",\"at\":\"" + clock.instant() + "\"}";
    }

    private String ask(int seq, UUID reward, int cost) {
        return "{\"seq\":" + seq + ",\"kind\":\"ASK\",\"child\":\"" + family.childId() + "\",\"claim\":\""
                + UUID.randomUUID() + "\",\"reward\":\"" + reward + "\",\"cost\":" + cost + "}";
    }
}

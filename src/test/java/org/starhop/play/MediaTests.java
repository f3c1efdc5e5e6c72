package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.starhop.account.Account;
import org.starhop.base.access.Actors;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Treatments;
import org.starhop.program.FamilyMedia;
import org.starhop.program.OwnMedia;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** A family's clip over HTTP: in ranges, as players request it, and for nobody who may not see it. */
@StarhopTest
@AutoConfigureMockMvc
class MediaTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    TestFamily family;
    Prescription squats;
    Cookie tablet;
    byte[] clip;
    UUID id;

    @BeforeEach
    void aFamilyWithAClip() throws IOException {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
        squats = family.threeSquats();
        tablet = new Cookie(DeviceFilter.COOKIE, family.tabletSecret());
        try (var ball = getClass().getResourceAsStream("/media/bouncing-ball.mp4")) {
            clip = Objects.requireNonNull(ball).readAllBytes();
        }
        family.asParent(() -> media().show(family.childId(), squats.getId(), clip));
        id = shown().getId();
    }

    @Test
    void isGivenWhole() throws Exception {
        onTablet(get(path()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "video/mp4"))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(header().string("ETag", "\"" + id + "\""))
                .andExpect(header().string("Cache-Control", containsString("private")))
                .andExpect(header().longValue("Content-Length", clip.length));
    }

    @Test
    void isGivenInPartsAsPlayersAskForIt() throws Exception {
        byte[] kept = family.asParent(() -> media().of(family.childId(), squats.getId()))
                .map(file -> {
                    try {
                        return Files.readAllBytes(file.path());
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .orElseThrow();
        onTablet(get(path()).header("Range", "bytes=0-1"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 0-1/" + clip.length))
                .andExpect(content().bytes(Arrays.copyOf(kept, 2)));
        onTablet(get(path()).header("Range", "bytes=1000-"))
                .andExpect(status().isPartialContent())
                .andExpect(content().bytes(Arrays.copyOfRange(kept, 1000, kept.length)));
    }

    @Test
    void saysWhatIsNotThere() throws Exception {
        onTablet(get(path()).header("Range", "bytes=" + clip.length + "-"))
                .andExpect(status().isRequestedRangeNotSatisfiable())
                .andExpect(header().string("Content-Range", "bytes */" + clip.length))
                .andExpect(content().bytes(new byte[0]));
    }

    @Test
    void describesItselfWithoutItsContent() throws Exception {
        onTablet(head(path()))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Content-Length", clip.length))
                .andExpect(header().string("Accept-Ranges", "bytes"));
    }

    @Test
    void isNotSentAgainToABrowserThatHasIt() throws Exception {
        onTablet(get(path()).header("If-None-Match", "\"" + id + "\"")).andExpect(status().isNotModified());
    }

    @Test
    void isNotFoundWhenItsFileIsLost() throws Exception {
        Files.delete(family.asParent(() -> media().of(family.childId(), squats.getId()))
                .orElseThrow()
                .path());
        onTablet(get(path())).andExpect(status().isNotFound());
    }

    @Test
    void isSeenByTheChildsCircleAndTherapists() throws Exception {
        Account grandma = family.helper("Grandma", CaregiverRole.GRANDPARENT);
        for (Account one :
                new Account[] {family.parent(), grandma, family.clinic().pt()}) {
            asGrownUp(one, get(consolePath()))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Type", "video/mp4"));
        }
        asGrownUp(family.parent(), get(consolePath()).header("Range", "bytes=0-1"))
                .andExpect(status().isPartialContent());
    }

    @Test
    void looksLikeNothingToEverybodyElse() throws Exception {
        TestFamily other = family.clinic().aFamily("Noah");
        for (Account one : new Account[] {
            other.parent(),
            family.clinic().ot(),
            family.clinic().administrator(),
            given.aClinic().pt()
        }) {
            asGrownUp(one, get(consolePath())).andExpect(status().isNotFound());
        }
        assertThat(mvc.perform(get(consolePath())).andReturn().getResponse().getStatus())
                .isNotEqualTo(200);
        given.as(
                family.clinic().administrator(),
                () -> given.get(Treatments.class)
                        .unassign(family.childId(), family.clinic().pt().getId()));
        asGrownUp(family.clinic().pt(), get(consolePath())).andExpect(status().isNotFound());
    }

    @Test
    void anEarlierOneIsNoLongerServed() throws Exception {
        String before = consolePath();
        family.asParent(() -> media().show(family.childId(), squats.getId(), clip));
        asGrownUp(family.parent(), get(before)).andExpect(status().isNotFound());
    }

    private FamilyMedia media() {
        return given.get(FamilyMedia.class);
    }

    private OwnMedia shown() {
        return Objects.requireNonNull(
                family.asParent(() -> given.get(Prescriptions.class).get(family.childId(), squats.getId()))
                        .getMedia());
    }

    private String path() {
        return "/play/api/media/" + id;
    }

    private String consolePath() {
        return "/media/" + family.childId() + "/" + squats.getId() + "/" + id;
    }

    private ResultActions onTablet(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.cookie(tablet));
    }

    private ResultActions asGrownUp(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(authentication(Actors.authentication(account.actor()))));
    }
}

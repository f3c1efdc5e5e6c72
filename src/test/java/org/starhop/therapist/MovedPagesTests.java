package org.starhop.therapist;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.starhop.base.access.Actors;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;

@StarhopTest
@AutoConfigureMockMvc
class MovedPagesTests {

    private static final String CHILD = "/therapist/child/0192f3a0-0000-7000-8000-000000000000";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Given given;

    @ParameterizedTest
    @CsvSource({"/family, /circle", "/family?invite, /circle?invite", "/feed, /story"})
    void leadToTheirNewAddress(String before, String now) throws Exception {
        var therapist = Actors.authentication(given.aClinic().pt().actor());
        mvc.perform(get(CHILD + before).with(authentication(therapist))).andExpect(redirectedUrl(CHILD + now));
    }

    @ParameterizedTest
    @CsvSource({"/family", "/feed"})
    void askStrangersToSignInFirst(String before) throws Exception {
        mvc.perform(get(CHILD + before)).andExpect(redirectedUrl("/login"));
    }
}

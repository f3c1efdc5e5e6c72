package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class PairingRateLimitFilterTests {

    private final PairingRateLimitFilter pace = new PairingRateLimitFilter(new Problems(JsonMapper.shared()));
    private final AtomicInteger reached = new AtomicInteger();
    private final FilterChain reader = (request, response) -> reached.incrementAndGet();

    @Test
    void letsAnAddressGuessTenTimesAMinuteAndReadsNoMoreFromIt() throws ServletException, IOException {
        for (int guess = 1; guess <= 10; guess++) {
            assertThat(guess("192.0.2.1").getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse eleventh = guess("192.0.2.1");

        assertThat(eleventh.getStatus()).isEqualTo(429);
        assertThat(eleventh.getHeader("Retry-After")).isEqualTo("60");
        assertThat(eleventh.getContentAsString()).contains("slow-down");
        assertThat(reached).hasValue(10);
    }

    @Test
    void letsAllAddressesTogetherGuessSixtyTimesAMinute() throws ServletException, IOException {
        for (int guess = 0; guess < 60; guess++) {
            assertThat(guess("192.0.2." + guess).getStatus()).isEqualTo(200);
        }

        assertThat(guess("192.0.2.99").getStatus()).isEqualTo(429);
    }

    @Test
    void countsPairingOnly() throws ServletException, IOException {
        for (int call = 0; call < 100; call++) {
            assertThat(send("/play/api/taps", "192.0.2.1").getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse guess(String address) throws ServletException, IOException {
        return send("/play/api/pair", address);
    }

    private MockHttpServletResponse send(String path, String address) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        pace.doFilter(request, response, reader);
        return response;
    }
}

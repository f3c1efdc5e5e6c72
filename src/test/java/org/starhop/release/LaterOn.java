package org.starhop.release;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The day after the stored databases were written, so that a demo has one more day to play, not years. */
@TestConfiguration(proxyBeanMethods = false)
class LaterOn {

    @Bean
    @Primary
    Clock dayAfter() {
        return Clock.fixed(Instant.parse("2026-11-29T18:00:00Z"), ZoneOffset.UTC);
    }
}

package org.starhop.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.starhop.account.PasswordHashes;

/** What a test adds to the application. */
@TestConfiguration(proxyBeanMethods = false)
public class TestApplication {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** As in the product but fast, because tests create many accounts. */
    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        return PasswordHashes.ofStrength(4);
    }

    @Bean
    Given given(ApplicationContext context) {
        return new Given(context);
    }

    @Bean
    Statements statements() {
        return new Statements();
    }

    @Bean
    static CountingDataSources countingDataSources() {
        return new CountingDataSources();
    }
}

package org.starhop.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What a test adds to the application. */
@TestConfiguration(proxyBeanMethods = false)
public class TestApplication {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
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

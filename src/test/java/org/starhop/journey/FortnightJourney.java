package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two weeks at grandma's without internet: two children, eight cards a day, one tablet. */
@Tag("browser")
class FortnightJourney {

    private static final int DAYS = 14;
    private static final int CARDS = 8;

    @TempDir
    static Path profile;

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withOwnDemo();

    @Test
    void fourteenDaysOfTapsArriveTogether() throws Exception {
        BrowserContext browser = JOURNEY.browserIn(profile);
        ChildTablet tablet = ChildTablet.enter(browser, JOURNEY.address());
        int mia = tablet.play("Mia").stars();
        int theo = tablet.play("Theo").stars();
        browser.setOffline(true);
        browser.clock().install();
        Set<String> done = new HashSet<>();
        int ofMia = 0;
        for (int day = 1; day <= DAYS; day++) {
            browser.clock().setSystemTime(Date.from(Instant.now().plus(Duration.ofDays(day))));
            tablet.reload();
            ofMia += cards(tablet.play("Mia"), done);
            cards(tablet.play("Theo"), done);
            assertThat(done).as("cards until day %s", day).hasSize(day * CARDS);
        }
        tablet.assertSavedHere(DAYS * CARDS);
        browser.setOffline(false);
        tablet.awaitSafe();
        browser.close();

        BrowserContext other = JOURNEY.browser();
        ChildTablet second = ChildTablet.enter(other, JOURNEY.address());
        assertThat(second.play("Mia").stars()).isEqualTo(mia + ofMia);
        assertThat(second.play("Theo").stars()).isEqualTo(theo + done.size() - ofMia);
        JOURNEY.demo().kill();
        assertThat(logsOfTheFullestOutbox()).isEqualTo(DAYS * CARDS);
    }

    private static int cards(ChildTablet tablet, Set<String> done) {
        int open = tablet.openCards().count();
        for (int i = 0; i < open; i++) {
            assertThat(done.add(tablet.doOneCard())).isTrue();
        }
        return open;
    }

    private static long logsOfTheFullestOutbox() {
        return JOURNEY.demo().database().sql("""
                        select max(logs) from (select count(*) as logs from practice_log where kind = 'REPORT'
                            and outbox_id is not null group by outbox_id)""").query(Long.class).single();
    }
}

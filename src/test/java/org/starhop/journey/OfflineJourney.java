package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Never lost, never twice: the server is killed, the browser is killed, the database is restored, and every tap counts
 * once.
 */
@Tag("browser")
class OfflineJourney {

    private static final int TAPS = 50;

    private static final String LOGS = """
            select count(*) from practice_log where kind = 'REPORT' and outbox_id in
                (select outbox_id from practice_log group by outbox_id having max(entered_at) > ?)""";

    @TempDir
    static Path profile;

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withOwnDemo();

    private Instant tabletTime = Instant.now();

    @Test
    void fiftyTapsOutliveServerBrowserAndBackup() throws Exception {
        Instant begin = Instant.now();
        BrowserContext browser = JOURNEY.browserIn(profile);
        ChildTablet tablet = ChildTablet.enter(browser, JOURNEY.address());
        int mia = tablet.play("Mia").stars();
        int theo = tablet.play("Theo").stars();
        browser.close();
        JOURNEY.demo().kill();
        JOURNEY.demo().backUp();

        int ofMia = tapsWithoutNetwork("Mia", 25);
        int ofTheo = tapsWithoutNetwork("Theo", TAPS - ofMia);
        assertThat(ofMia + ofTheo).isEqualTo(TAPS);

        JOURNEY.demo().startAgain();
        assertStars(mia + ofMia, theo + ofTheo);
        assertThat(logsSince(begin)).isEqualTo(TAPS);

        JOURNEY.demo().restore();
        JOURNEY.demo().startAgain();
        assertStars(mia + ofMia, theo + ofTheo);
        assertThat(logsSince(begin)).isEqualTo(TAPS);
    }

    /** A cold start without any server, taps day by day, and finally a battery that dies. */
    private int tapsWithoutNetwork(String child, int wanted) {
        BrowserContext browser = JOURNEY.browserIn(profile);
        browser.clock().install();
        browser.clock().setSystemTime(Date.from(tabletTime));
        ChildTablet tablet = ChildTablet.start(browser, JOURNEY.address()).play(child);
        int before = tablet.written();
        int stars = tablet.stars();
        int done = tablet.doCards(wanted);
        while (done < wanted) {
            tabletTime = tabletTime.plus(Duration.ofDays(1));
            browser.clock().setSystemTime(Date.from(tabletTime));
            tablet.reload();
            done += tablet.doCards(wanted - done);
        }
        assertThat(tablet.stars()).isEqualTo(stars + done);
        tablet.assertSavedHere(before + done);
        assertThat(tablet.written()).isEqualTo(before + done);
        Browsers.kill(profile);
        return done;
    }

    /**
     * The tablet starts with the server and sends what it has; then every screen and every log agrees. Ends with a
     * killed server.
     */
    private void assertStars(int mia, int theo) throws Exception {
        BrowserContext browser = JOURNEY.browserIn(profile);
        ChildTablet tablet = ChildTablet.start(browser, JOURNEY.address());
        tablet.awaitSafe();
        assertThat(tablet.play("Mia").stars()).isEqualTo(mia);
        assertThat(tablet.play("Theo").stars()).isEqualTo(theo);
        tablet.awaitStarsOnTheServer("Mia", mia);
        tablet.awaitStarsOnTheServer("Theo", theo);
        tablet.awaitSafe();
        browser.close();
        JOURNEY.demo().kill();
    }

    private long logsSince(Instant begin) {
        return JOURNEY.demo()
                .database()
                .sql(LOGS)
                .param(begin.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}

package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Never lost, never twice: the server is killed, the browser is killed, the database is put back, and every tap counts once. */
@Tag("browser")
class OfflineJourney {

    private static final int TAPS = 50;

    private static final String LOGS = """
            select count(*) from practice_log where kind = 'REPORT' and outbox_id in
                (select outbox_id from practice_log group by outbox_id having max(entered_at) > ?)""";

    @TempDir
    static Path profile;

    static Browsers browsers;
    static RunningDemo demo;

    private Instant tabletTime = Instant.now();

    @BeforeAll
    static void startTheProduct() throws Exception {
        browsers = Browsers.open();
        demo = RunningDemo.startOwn();
    }

    @AfterAll
    static void stopTheProduct() throws Exception {
        if (demo != null) {
            demo.close();
        }
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void fiftyTapsOutliveServerBrowserAndBackup() throws Exception {
        Instant begin = Instant.now();
        BrowserContext browser = browsers.keptIn(profile);
        ChildTablet tablet = ChildTablet.enter(browser, demo.address());
        int mia = tablet.play("Mia").stars();
        int theo = tablet.play("Theo").stars();
        browser.close();
        demo.kill();
        demo.backUp();

        int ofMia = tapsWithoutNetwork("Mia", 25);
        int ofTheo = tapsWithoutNetwork("Theo", TAPS - ofMia);
        assertThat(ofMia + ofTheo).isEqualTo(TAPS);

        demo.startAgain();
        assertStars(mia + ofMia, theo + ofTheo);
        assertThat(logsSince(begin)).isEqualTo(TAPS);

        demo.restore();
        demo.startAgain();
        assertStars(mia + ofMia, theo + ofTheo);
        assertThat(logsSince(begin)).isEqualTo(TAPS);
    }

    /** A cold start without any server, taps day by day, and in the end a battery that dies. */
    private int tapsWithoutNetwork(String child, int wanted) {
        BrowserContext browser = browsers.keptIn(profile);
        browser.clock().install();
        browser.clock().setSystemTime(Date.from(tabletTime));
        ChildTablet tablet = ChildTablet.start(browser, demo.address()).play(child);
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

    /** The tablet starts with the server, hands over what it has, and every screen and book agrees. Ends with a killed server. */
    private void assertStars(int mia, int theo) throws Exception {
        BrowserContext browser = browsers.keptIn(profile);
        ChildTablet tablet = ChildTablet.start(browser, demo.address());
        tablet.awaitSafe();
        assertThat(tablet.play("Mia").stars()).isEqualTo(mia);
        assertThat(tablet.play("Theo").stars()).isEqualTo(theo);
        tablet.awaitStarsOnTheServer("Mia", mia);
        tablet.awaitStarsOnTheServer("Theo", theo);
        tablet.awaitSafe();
        assertThat(tablet.violations()).isEmpty();
        browser.close();
        demo.kill();
    }

    private long logsSince(Instant begin) {
        return demo.database()
                .sql(LOGS)
                .param(begin.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}

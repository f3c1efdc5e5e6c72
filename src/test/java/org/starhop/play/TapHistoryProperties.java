package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestApplication;

/**
 * Whatever two tablets tap and take back, and whatever the network and their clocks do with it: the server ends up with
 * the model's stars, each tap once in the log, and the latest feedback on it. The tablets' side is tested in
 * {@code frontend/test/history}.
 */
@Tag("database")
class TapHistoryProperties {

    /** One thing that happens; {@code tablet} says where, {@code what} chooses among its possibilities. */
    record Step(Kind kind, int tablet, int what) {}

    enum Kind {
        TAP,
        TAP_AGAIN,
        ADD,
        UNDO,
        SEND,
        LOSE_ANSWER,
        OVERTAKE,
        REPLAY_REVERSED,
        SET_CLOCK,
        TIME_PASSES,
        KILL,
        KILL_WHILE_SENDING;

        boolean isKill() {
            return this == KILL || this == KILL_WHILE_SENDING;
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void theStarsOfTheModelAreOnTheServer(@ForAll("histories") List<Step> history) {
        assertEndsInTheModelsStars(new TapHistory(Application.CONTEXT, null), history);
    }

    /** The same with a server that loses its power, even in the middle of a tap; it keeps its promises in a file. */
    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    @Tag("h2")
    void evenWhenTheServerIsKilled(@ForAll("historiesWithKills") List<Step> history) {
        assertEndsInTheModelsStars(new TapHistory(ApplicationOnAFile.CONTEXT, ApplicationOnAFile.POWER), history);
    }

    private static void assertEndsInTheModelsStars(TapHistory life, List<Step> history) {
        history.forEach(life::live);
        life.sendEverything();
        assertThat(life.stars()).isEqualTo(life.meantStars());
        assertThat(life.reportsInTheBook()).isEqualTo(life.taps());
        assertThat(life.feelingsInTheBook()).isEqualTo(life.meantFeelings());
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return histories(kind -> !kind.isKill());
    }

    @Provide
    Arbitrary<List<Step>> historiesWithKills() {
        return histories(kind -> true);
    }

    private static Arbitrary<List<Step>> histories(Predicate<Kind> happens) {
        return Combinators.combine(
                        Arbitraries.of(Kind.class).filter(happens),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 11))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    /** One application for all histories, the same that other tests use. */
    @StarhopTest
    @AutoConfigureMockMvc
    private static final class Application {

        static final ApplicationContext CONTEXT =
                new TestContextManager(Application.class).getTestContext().getApplicationContext();
    }

    /** Another one, whose database can be killed. */
    @SpringBootTest
    @ContextConfiguration(initializers = LazyFile.class)
    @Import(TestApplication.class)
    @AutoConfigureMockMvc
    private static final class ApplicationOnAFile {

        static final ApplicationContext CONTEXT = new TestContextManager(ApplicationOnAFile.class)
                .getTestContext()
                .getApplicationContext();

        static final PowerCut POWER = PowerCut.of(CONTEXT);
    }
}

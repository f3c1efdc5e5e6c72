package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A therapist links two exercises: the child does this or that. Everybody sees it at once, and when it ends. */
@Tag("browser")
class ThisOrThatJourney {

    private static final String CHILD = "Eli";
    private static final String PARENT = "chidi@family.example";
    private static final String THIS = "Push the House";
    private static final String THAT = "Pack My Bag";

    /** Each is planned for five days a week; so are both together. */
    private static final int PLANNED_OF_ONE = 5;

    /** A tablet requests the board every ten seconds. */
    private static final double SOON = 20_000;

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    private Page therapist;
    private ParentConsole parent;
    private ChildTablet tablet;
    private int stars;

    private record Week(int met, int planned) {}

    @BeforeEach
    void everybodyIsThere() {
        var phone = new Browser.NewContextOptions().setLocale("en-US").setViewportSize(390, 844);
        parent = ParentConsole.signIn(JOURNEY.browser(phone), JOURNEY.address(), PARENT);
        tablet = ChildTablet.unpaired(JOURNEY.browser(), JOURNEY.address()).pair(parent.pairingCode(CHILD));
        parent.page().locator("#nav-today").click();
        therapist = JOURNEY.browser().newPage();
        therapist.navigate(JOURNEY.address() + "/login");
        therapist.locator("#door-therapist").click();
        therapist.locator("#go-children").click();
        therapist
                .getByTestId("open-child")
                .filter(new Locator.FilterOptions().setHasText(CHILD))
                .click();
        therapist.locator("#section-program").click();
        assertThat(prescription(THIS)).isVisible();
    }

    @Test
    void fromTheTieToItsEnd() {
        doAllBut(THIS, THAT);
        Week alone = week();
        int exercises = exercises();
        theTherapistTies();
        assertThat(exercises()).isEqualTo(exercises - 1);
        Week tied = theParentSeesOneAskedFor();
        assertThat(tied.planned()).isEqualTo(alone.planned() - PLANNED_OF_ONE);
        theChildPicksOne();
        theParentSeesThatOneIsEnough(tied);
        theOtherIsWelcome();
        theTherapistUnties();
        assertThat(exercises()).isEqualTo(exercises);
        bothAreAskedForAgain(alone);
    }

    /** Then only these two are asked for. */
    private void doAllBut(String... names) {
        for (int open = tablet.openCards().count(); open > names.length; open--) {
            tablet.doOneCard();
        }
        for (String name : names) {
            assertThat(card(name)).hasAttribute("data-state", "open");
        }
        tablet.awaitSafe();
        stars = tablet.stars();
        assertThat(parent.see("practice-card").and(parent.page().locator("[data-state=open]")))
                .hasCount(names.length);
        assertThat(tablet.see("choice")).hasCount(0);
    }

    private void theTherapistTies() {
        prescription(THIS).getByTestId("choice").click();
        therapist.locator("#choice-other").click();
        therapist.locator("vaadin-select-item:visible").getByText(THAT).click();
        therapist.locator("#save-choice").click();
        assertThat(prescription(THIS).getByTestId("choice-partner")).hasText("Or " + THAT + ": the child picks one");
        assertThat(prescription(THAT).getByTestId("choice-partner")).hasText("Or " + THIS + ": the child picks one");
        for (String name : new String[] {THIS, THAT}) {
            assertThat(prescription(name).getByTestId("choice")).hasCount(0);
            assertThat(prescription(name).getByTestId("end-choice")).isVisible();
        }
    }

    private Week theParentSeesOneAskedFor() {
        assertThat(practice(THIS).getByTestId("choice")).hasText("Or " + THAT + ": one is enough");
        assertThat(practice(THAT).getByTestId("choice")).hasText("Or " + THIS + ": one is enough");
        assertFits();
        return week();
    }

    private void theChildPicksOne() {
        Locator pair = tablet.see("choice");
        assertThat(pair).containsText("This or that? Pick one.", soon());
        assertThat(pair.getByTestId("card")).hasCount(2);
        assertThat(next()).hasCount(1);
        tablet.openCard(THAT);
        tablet.answer("did-it");
        tablet.backToBoard();
        assertThat(card(THAT)).hasAttribute("data-state", "done");
        assertThat(pair).containsText("One of these is enough.");
        assertSpare(THIS);
        assertThat(tablet.stars()).isEqualTo(stars + 1);
        tablet.awaitSafe();
    }

    private void theParentSeesThatOneIsEnough(Week tied) {
        assertThat(practice(THAT)).hasAttribute("data-state", "done");
        assertThat(practice(THIS)).hasAttribute("data-state", "open");
        assertThat(practice(THIS).getByTestId("choice")).hasText("If you like: " + THAT + " was enough");
        assertThat(week()).isEqualTo(new Week(tied.met() + 1, tied.planned()));
        assertFits();
    }

    /** It has its own star, and is more than the plan asks for. */
    private void theOtherIsWelcome() {
        Week before = week();
        tablet.openCard(THIS);
        tablet.answer("tried");
        assertThat(tablet.see("star-total").first()).hasText(String.valueOf(stars + 2));
        assertThat(practice(THIS))
                .hasAttribute("data-state", "tried", new LocatorAssertions.HasAttributeOptions().setTimeout(SOON));
        assertThat(week()).isEqualTo(before);
        tablet.see("undo").click();
        tablet.backToBoard();
        assertSpare(THIS);
        assertThat(practice(THIS)).hasAttribute("data-state", "open");
        tablet.awaitSafe();
        assertThat(tablet.starsOnTheServer(CHILD)).isEqualTo(stars + 1);
    }

    private void theTherapistUnties() {
        prescription(THIS).getByTestId("end-choice").click();
        for (String name : new String[] {THIS, THAT}) {
            assertThat(prescription(name).getByTestId("choice")).isVisible();
            assertThat(prescription(name).getByTestId("choice-partner")).hasCount(0);
        }
    }

    private void bothAreAskedForAgain(Week alone) {
        assertThat(parent.see("choice")).hasCount(0);
        assertThat(week()).isEqualTo(new Week(alone.met() + 1, alone.planned()));
        assertThat(tablet.see("choice")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SOON));
        assertThat(next()).containsText(THIS);
        assertThat(card(THIS)).containsText("Ready");
        assertThat(card(THAT)).hasAttribute("data-state", "done");
        assertThat(tablet.stars()).isEqualTo(stars + 1);
    }

    /** Nothing asks for it anymore, but it may still be opened. */
    private void assertSpare(String name) {
        assertThat(card(name)).hasAttribute("data-state", "open");
        assertThat(card(name)).containsText("If you like");
        assertThat(next()).hasCount(0);
    }

    private Locator next() {
        return tablet.page().locator("activity-card[next]");
    }

    private Locator card(String name) {
        return tablet.see("card").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator practice(String name) {
        return parent.see("practice-card").filter(new Locator.FilterOptions().setHas(heading(parent.page(), name)));
    }

    private Locator prescription(String name) {
        return therapist
                .getByTestId("prescription")
                .filter(new Locator.FilterOptions().setHas(heading(therapist, name)));
    }

    /** The others' names are on a card too. */
    private static Locator heading(Page page, String name) {
        return page.locator("h3").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void assertFits() {
        new Layout(parent.page()).assertFits("the parent's day", null);
    }

    private Week week() {
        int[] numbers = numbers(parent.page().locator("#week-count").textContent());
        return new Week(numbers[0], numbers[1]);
    }

    /** Returns how many exercises the therapist reads that the program has. */
    private int exercises() {
        return numbers(therapist.locator("#load-note p").first().textContent())[0];
    }

    private static int[] numbers(String words) {
        return Pattern.compile("\\d+")
                .matcher(words)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .toArray();
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(SOON);
    }
}

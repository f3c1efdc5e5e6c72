package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No page breaks a rule that axe-core knows of WCAG 2.2 AA, in either theme, dialogs included. */
@Tag("browser")
class AccessibilityJourney {

    private static final List<String> WCAG_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    static Browsers browsers;
    static RunningDemo demo;

    private final List<String> violations = new ArrayList<>();

    @BeforeAll
    static void startTheProduct() throws Exception {
        browsers = Browsers.open();
        demo = RunningDemo.start();
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

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theTherapistsPagesBreakNoRule(ColorScheme theme) {
        Page page = enter("therapist", theme);
        String child = page.getByTestId("open-child").first().getAttribute("href");
        visit(page, "therapist", "therapist/add", "therapist/clinic");
        visit(page, child, child + "/feed", child + "/stars", child + "/family", child + "/prescribe");
        visit(page, page.getByTestId("choose-exercise").first().getAttribute("href"));
        visit(page, child);
        inspectDialog(page, "#edit-profile");
        assertThat(violations).isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theParentsPagesBreakNoRule(ColorScheme theme) {
        Page page = enter("parent", theme);
        page.getByTestId("practice-card").first().waitFor();
        String day = URI.create(page.url()).getPath().substring(1);
        visit(page, day, day + "/plan", day + "/calendar", day + "/week", day + "/tablets", day + "/helpers");
        inspectDialog(page, "#invite-helper");
        visit(page, day + "/rewards");
        inspectDialog(page, "#new-reward");
        assertThat(violations).isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theWayInAndTheChildsPageBreakNoRule(ColorScheme theme) {
        Page page = open(theme);
        page.navigate(demo.address() + "/login");
        page.locator("#door-child").waitFor();
        inspect(page);
        page.locator("#door-child").click();
        page.locator("[data-testid^=child-], [data-testid=open-shop]").first().waitFor();
        inspect(page);
        if (page.locator("[data-testid^=child-]").count() > 0) {
            page.locator("[data-testid^=child-]").first().click();
        }
        page.getByTestId("open-shop").waitFor();
        inspect(page);
        page.getByTestId("card").first().click();
        page.getByTestId("back-to-board").first().waitFor();
        inspect(page);
        assertThat(violations).isEmpty();
        page.context().close();
    }

    private void visit(Page page, String... addresses) {
        for (String address : addresses) {
            page.navigate(demo.address() + "/" + address);
            page.locator("h1").first().waitFor();
            inspect(page);
        }
    }

    private void inspectDialog(Page page, String opener) {
        page.locator(opener).click();
        page.locator("vaadin-dialog").last().waitFor();
        inspect(page);
        page.keyboard().press("Escape");
    }

    private void inspect(Page page) {
        page.waitForTimeout(700);
        for (Rule rule : new AxeBuilder(page).withTags(WCAG_AA).analyze().getViolations()) {
            violations.add(page.url() + " " + rule.getId() + " "
                    + rule.getNodes().getFirst().getTarget());
        }
    }

    private Page enter(String door, ColorScheme theme) {
        Page page = open(theme);
        page.navigate(demo.address() + "/login");
        page.locator("#door-" + door).click();
        page.waitForURL(Pattern.compile(".*/" + door + "\\b.*"));
        page.locator("h1").first().waitFor();
        return page;
    }

    private static Page open(ColorScheme theme) {
        return browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1024, 768)
                        .setLocale("en-US")
                        .setColorScheme(theme))
                .newPage();
    }
}

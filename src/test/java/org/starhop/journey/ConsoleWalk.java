package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through the consoles, past the pages of an {@link Itinerary} and what opens on them. */
final class ConsoleWalk {

    /** What to do on each page and with each dialog. */
    interface Look {
        void at(Page page, String what);
    }

    private static final Pattern SECRET = Pattern.compile("(join|password)/[^/?#\\s]+");
    private static final double MAYBE_MILLIS = 2_000;
    private static final String OPEN = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";

    private final Look look;

    /** The values of the parameters in an address; the first one found counts. */
    private final Map<String, String> known = new LinkedHashMap<>();

    ConsoleWalk(Look look) {
        this.look = look;
    }

    /** Comes in by this door of the demo. */
    void enter(Page page, String address, String door) {
        known.remove(":childId");
        page.navigate(address + "/login");
        page.locator("#door-" + door).click();
        page.waitForURL(Pattern.compile(".*/" + door + "\\b.*"));
        page.locator("h1").first().waitFor();
    }

    /** Visits the page, then everything that opens on it. */
    void visit(Page page, String address, Stop stop) {
        if (stop.way() == null) {
            page.navigate(address + "/" + filled(stop.template()));
        } else {
            page.locator(stop.way()).first().click();
        }
        if (!stop.parameters().isEmpty()) {
            page.waitForURL(stop.address());
            remember(page.url(), stop);
        }
        page.locator("h1").first().waitFor();
        look.at(page, stop.template());
        for (Stop.Opening opening : stop.openings()) {
            open(page, opening);
            look.at(page, stop.template() + " " + opening.type());
            rememberSecrets(page);
            page.reload();
            page.locator("h1").first().waitFor();
        }
    }

    private static void open(Page page, Stop.Opening opening) {
        for (String step : opening.steps()) {
            String[] typed = step.split(" = ", 2);
            if (typed.length == 2) {
                page.locator(typed[0]).fill(typed[1]);
            } else if (step.startsWith("maybe ")) {
                clickIfThere(page.locator(step.replace("maybe ", "")).first());
            } else if (step.startsWith("press ")) {
                page.keyboard().press(step.replace("press ", ""));
            } else {
                page.locator(step).first().click();
            }
        }
        Locator opened =
                page.locator(opening.isDialog() ? OPEN : opening.type()).last();
        opened.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static void clickIfThere(Locator what) {
        try {
            what.click(new Locator.ClickOptions().setTimeout(MAYBE_MILLIS));
        } catch (TimeoutError notThere) {
            // Somebody else who walks through this demo has already clicked it.
        }
    }

    private void remember(String url, Stop stop) {
        Matcher address = stop.address().matcher(url);
        assertThat(address.matches()).isTrue();
        stop.parameters().forEach(name -> known.put(":" + name, address.group(name)));
    }

    private void rememberSecrets(Page page) {
        Locator link = page.locator("#link input");
        if (link.count() > 0) {
            Matcher secret = SECRET.matcher(link.first().inputValue());
            while (secret.find()) {
                known.put(secret.group(1) + "/:token", secret.group());
            }
        }
    }

    private String filled(String template) {
        String address = template;
        for (Map.Entry<String, String> one : known.entrySet()) {
            address = address.replace(one.getKey(), one.getValue());
        }
        return address;
    }
}

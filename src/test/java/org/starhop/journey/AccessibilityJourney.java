package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;

/** No page and no dialog of the consoles breaks a rule that axe-core knows of WCAG 2.2 A and AA, in either theme. */
@Tag("browser")
class AccessibilityJourney {

    private static final Pattern SECRET = Pattern.compile("(join|password)/[^/?#\\s]+");
    private static final String OPEN = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    private final Axe axe = Axe.ofConsoles();

    /** What stands for the open parts of an address; the first one found counts. */
    private final Map<String, String> known = new LinkedHashMap<>();

    @Test
    void everyPageAndEveryDialogIsOnTheItinerary() {
        Set<String> routes = classes(new AnnotationTypeFilter(Route.class)).stream()
                .map(view -> view.getAnnotation(Route.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Itinerary.all().map(Stop::template)).containsExactlyInAnyOrderElementsOf(routes);
        Set<String> dialogs = classes(new AssignableTypeFilter(Dialog.class)).stream()
                .map(dialog -> dialog.getName().replace("org.starhop.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Itinerary.all().flatMap(stop -> stop.openings().stream()).map(Stop.Opening::type))
                .containsAll(dialogs);
    }

    @Test
    void theConsolesBreakNoRule() {
        Page therapist = enter("therapist");
        Itinerary.THERAPIST.forEach(stop -> visit(therapist, JOURNEY.demo(), stop));
        inOtherWords(therapist, "therapist", "#speak-es", "#speak-en");
        known.remove(":childId");
        Page parent = enter("parent");
        Itinerary.PARENT.forEach(stop -> visit(parent, JOURNEY.demo(), stop));
        inOtherWords(parent, "parent", "#switch-language", "#switch-language");
        Page stranger = open();
        Itinerary.ENTRANCE.forEach(stop -> visit(stranger, JOURNEY.demo(), stop));
        inOtherWords(stranger, "login", "#language-es", "#language-en");
        visit(stranger, JOURNEY.demo(), Stop.at("join/an-old-link"));
        assertThat(axe.violations()).isEmpty();
    }

    @Test
    void theFirstStartBreaksNoRule() throws Exception {
        try (RunningDemo withoutClinic = RunningDemo.startWithoutClinic()) {
            visit(open(), withoutClinic, Itinerary.SETUP);
        }
        assertThat(axe.violations()).isEmpty();
    }

    private void visit(Page page, RunningDemo product, Stop stop) {
        if (stop.way() == null) {
            page.navigate(product.address() + "/" + filled(stop.template()));
        } else {
            page.locator(stop.way()).first().click();
        }
        if (!stop.parameters().isEmpty()) {
            page.waitForURL(stop.address());
            remember(page.url(), stop);
        }
        page.locator("h1").first().waitFor();
        axe.inspect(page, stop.template());
        for (Stop.Opening opening : stop.openings()) {
            inspect(page, stop, opening);
            page.reload();
            page.locator("h1").first().waitFor();
        }
    }

    private void inspect(Page page, Stop stop, Stop.Opening opening) {
        for (String step : opening.steps()) {
            String[] typed = step.split(" = ", 2);
            if (typed.length == 2) {
                page.locator(typed[0]).fill(typed[1]);
            } else if (step.startsWith("press ")) {
                page.keyboard().press(step.replace("press ", ""));
            } else {
                page.locator(step).first().click();
            }
        }
        Locator opened =
                page.locator(opening.isDialog() ? OPEN : opening.type()).last();
        opened.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        axe.inspect(page, stop.template() + " " + opening.type());
        rememberSecrets(page);
    }

    /** A page in the other language, and back again. */
    private void inOtherWords(Page page, String address, String there, String back) {
        page.navigate(JOURNEY.address() + "/" + address);
        for (String way : List.of(there, back)) {
            page.locator(way).waitFor();
            page.waitForNavigation(() -> page.locator(way).click());
            page.locator("h1").first().waitFor();
            axe.inspect(page, address + " after " + way);
        }
    }

    private void remember(String url, Stop stop) {
        Matcher address = stop.address().matcher(url);
        assertThat(address.matches()).isTrue();
        stop.parameters().forEach(name -> known.put(":" + name, address.group(name)));
    }

    private void rememberSecrets(Page page) {
        Locator link = page.locator("#link input, #invite-link input");
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

    private static Page enter(String door) {
        Page page = open();
        page.navigate(JOURNEY.address() + "/login");
        page.locator("#door-" + door).click();
        page.waitForURL(Pattern.compile(".*/" + door + "\\b.*"));
        page.locator("h1").first().waitFor();
        return page;
    }

    private static Page open() {
        return JOURNEY.browser(new Browser.NewContextOptions()
                        .setViewportSize(1024, 768)
                        .setLocale("en-US")
                        .setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
    }

    private static Set<Class<?>> classes(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.starhop").stream()
                .map(found -> org.springframework.util.ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(Collectors.toSet());
    }
}

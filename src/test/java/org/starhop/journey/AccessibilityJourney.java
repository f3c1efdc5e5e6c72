package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;

/** No page or dialog of the consoles breaks a rule of WCAG 2.2 A and AA that axe-core knows, in either theme. */
@Tag("browser")
class AccessibilityJourney {

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    private final Axe axe = Axe.ofConsoles();
    private final ConsoleWalk walk = new ConsoleWalk(axe::inspect);

    @Test
    void everyPageAndEveryDialogIsOnTheItinerary() {
        Set<String> routes = classes(new AnnotationTypeFilter(Route.class)).stream()
                .map(view -> view.getAnnotation(Route.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Itinerary.all().map(Stop::template)).containsExactlyInAnyOrderElementsOf(routes);
        Set<String> dialogs = Stream.of(Dialog.class, ConfirmDialog.class)
                .flatMap(kind -> classes(new AssignableTypeFilter(kind)).stream())
                .map(dialog -> dialog.getName().replace("org.starhop.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Stream.concat(Itinerary.all(), Stream.of(Itinerary.READ_ONCE))
                        .flatMap(stop -> stop.openings().stream())
                        .map(Stop.Opening::type))
                .containsAll(dialogs);
    }

    @Test
    void theConsolesBreakNoRule() {
        Page therapist = enter("therapist");
        Itinerary.THERAPIST.forEach(stop -> walk.visit(therapist, JOURNEY.address(), stop));
        inOtherWords(therapist, "therapist", "#speak-es", "#speak-en");
        Page parent = enter("parent");
        Itinerary.PARENT.forEach(stop -> walk.visit(parent, JOURNEY.address(), stop));
        inOtherWords(parent, "parent", "#switch-language", "#switch-language");
        Page stranger = open();
        Itinerary.ENTRANCE.forEach(stop -> walk.visit(stranger, JOURNEY.address(), stop));
        inOtherWords(stranger, "login", "#language-es", "#language-en");
        walk.visit(stranger, JOURNEY.address(), Stop.at("join/an-old-link"));
        assertThat(axe.violations()).isEmpty();
    }

    @Test
    void whatMustBeReadBreaksNoRule() {
        walk.visit(enter("therapist"), JOURNEY.address(), Itinerary.LINK_FOR_SOMEBODY);
        walk.visit(open(), JOURNEY.address(), Itinerary.READ_ONCE);
        assertThat(axe.violations()).isEmpty();
    }

    @Test
    void theFirstStartBreaksNoRule() throws Exception {
        try (RunningDemo withoutClinic = RunningDemo.startWithoutClinic()) {
            walk.visit(open(), withoutClinic.address(), Itinerary.SETUP);
        }
        assertThat(axe.violations()).isEmpty();
    }

    /** Checks a page in the other language, then switches back. */
    private void inOtherWords(Page page, String address, String there, String back) {
        page.navigate(JOURNEY.address() + "/" + address);
        for (String way : List.of(there, back)) {
            page.locator(way).waitFor();
            page.waitForNavigation(() -> page.locator(way).click());
            page.locator("h1").first().waitFor();
            axe.inspect(page, address + " after " + way);
        }
    }

    private Page enter(String door) {
        Page page = open();
        walk.enter(page, JOURNEY.address(), door);
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

package org.starhop.therapist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.Badge;
import org.starhop.console.ShownChild;
import org.starhop.progress.ChildProgress;
import org.starhop.progress.Progress;

/** The top of every page about a child: who it is, and how practice is going. */
@ParentLayout(TherapistLayout.class)
@RolesAllowed("THERAPIST")
public class ChildLayout extends Main implements RouterLayout, BeforeEnterObserver {

    private final Progress progress;
    private final ShownChild shownChild = new ShownChild();
    private final Children children;
    private final Clock clock;
    private final Header header = new Header();
    private final Nav sections = new Nav();

    ChildLayout(Progress progress, Children children, LivePages live, Clock clock) {
        this.progress = progress;
        this.children = children;
        this.clock = clock;
        addClassName("page");
        header.addClassName("child-head");
        sections.addClassName("child-sections");
        sections.setAriaLabel(getTranslation("therapist.child.sections"));
        add(header, sections);
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<UUID> before = shownChild.watched();
        shownChild.readFrom(event);
        if (!shownChild.watched().equals(before)) {
            showSections(shownChild.id());
        }
        refresh();
    }

    private void refresh() {
        show(progress.of(shownChild.id()));
    }

    private void show(ChildProgress shown) {
        Child child = shown.child();
        Div words = new Div(new H1(child.getNickname()), TextSpans.secondary(Ages.of(child, clock.instant())));
        words.addClassName("child-who");
        if (child.isLowTone()) {
            words.add(new Badge(getTranslation("therapist.child.low-tone")));
        }
        Div sums = new Div(weeks(shown), StarTotal.of(shown.stars().total()));
        sums.addClassName("child-sums");
        header.removeAll();
        header.add(Pictures.of(child.getAvatar(), ""), words, sums, actions(child.getId()));
    }

    private Component weeks(ChildProgress shown) {
        return TextSpans.secondary(getTranslation(
                "therapist.child.weeks",
                shown.thisWeek().met(),
                shown.thisWeek().planned(),
                shown.lastWeeks().percent(),
                shown.lastWeeks().planned()));
    }

    private Div actions(UUID child) {
        Div actions = new Div(visit(child), edit());
        actions.addClassName("actions");
        return actions;
    }

    private RouterLink visit(UUID child) {
        RouterLink visit =
                TherapistNavigation.childLink(getTranslation("therapist.visit.open"), TherapistNavigation.VISIT, child);
        visit.setId("open-visit");
        visit.addClassNames("button-link", "primary");
        return visit;
    }

    private Button edit() {
        Button edit = new Button(getTranslation("therapist.child.edit"), Icons.of("pencil"), click -> openProfile());
        edit.setId("edit-profile");
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        return edit;
    }

    private void openProfile() {
        new ProfileDialog(children, children.get(shownChild.id()), clock, this::refresh).open();
    }

    private void showSections(UUID child) {
        sections.removeAll();
        sections.add(
                section("now", TherapistNavigation.NOW, child),
                section("program", TherapistNavigation.PROGRAM, child),
                section("story", TherapistNavigation.STORY, child),
                section("stars", TherapistNavigation.STARS, child),
                section("circle", TherapistNavigation.CIRCLE, child));
    }

    private RouterLink section(String name, String page, UUID child) {
        RouterLink link = TherapistNavigation.childLink(getTranslation("therapist.child." + name), page, child);
        link.setId("section-" + name);
        link.setHighlightCondition(
                (self, navigated) -> navigated.getLocation().getPath().equals(self.getHref()));
        link.setHighlightAction(
                (self, here) -> self.getElement().setAttribute("aria-current", here ? "page" : "false"));
        return link;
    }
}

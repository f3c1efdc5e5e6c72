package org.starhop.parent;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.Language;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.Bell;
import org.starhop.console.ShownChild;
import org.starhop.followup.Party;
import org.starhop.notice.Notices;

/** The frame of the parent console: which child, navigation, language, and sign-out. */
@StyleSheet("parent.css")
@RolesAllowed("CAREGIVER")
public class ParentLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final List<Child> children;
    private final Bell bell;
    private final Nav kids = new Nav();
    private final Nav places = new Nav();
    private final Main content = new Main();
    private final ReminderLine reminders;

    ParentLayout(
            Children children,
            Accounts accounts,
            Notices notices,
            LivePages live,
            AuthenticationContext authentication,
            ReminderNews news) {
        Account me = accounts.me();
        speak(me.getLanguage());
        this.children = children.mine();
        addClassName("parent-layout");
        content.setId("content");
        bell = new Bell(notices, live, me.getId(), Party.FAMILY, ParentNavigation.NOTICES, NoticePages::of);
        Header header = new Header(brand(), kids, bell);
        header.addClassName("no-print");
        kids.addClassName("kids");
        kids.getElement().setAttribute("aria-label", getTranslation("parent.nav.children"));
        places.addClassNames("places", "no-print");
        places.getElement().setAttribute("aria-label", getTranslation("parent.nav.places"));
        reminders = new ReminderLine(this.children);
        news.follow(reminders, me.getId());
        add(skip(), header, places, reminders, content, footer(me, accounts, authentication));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID shown = event.getRouteParameters()
                .get(ShownChild.PARAMETER)
                .flatMap(id -> children.stream()
                        .map(Child::getId)
                        .filter(mine -> mine.toString().equals(id))
                        .findFirst())
                .orElse(null);
        reminders.clear();
        kids.removeAll();
        places.removeAll();
        children.forEach(child -> kids.add(kid(child, child.getId().equals(shown))));
        if (shown != null) {
            addPlaces(shown, event.getLocation().getPath());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bell.at(event.getLocation().getPath());
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    private void addPlaces(UUID childId, String here) {
        place("today", ParentNavigation.today(childId), here);
        place("plan", ParentNavigation.plan(childId), here);
        place("calendar", ParentNavigation.calendar(childId), here.replaceFirst("/week$", "/calendar"));
        place("rewards", ParentNavigation.rewards(childId), here);
        place("talk", ParentNavigation.talk(childId), here);
        place(
                "family",
                ParentNavigation.family(childId),
                here.replaceFirst("/(helpers|tablets|reminders)$", "/family"));
    }

    private void place(String name, ParentNavigation.Place to, String here) {
        RouterLink link = to.link(getTranslation("parent.nav." + name));
        link.setId("nav-" + name);
        mark(link, to.path().equals(here));
        places.add(link);
    }

    private static RouterLink kid(Child child, boolean current) {
        RouterLink link = ParentNavigation.today(child.getId()).link("");
        Image avatar = Pictures.of(child.getAvatar(), "");
        avatar.addClassName("small");
        link.add(avatar, new Span(child.getNickname()));
        TestIds.set(link, "child-switch");
        mark(link, current);
        return link;
    }

    private static void mark(RouterLink link, boolean current) {
        link.setHighlightCondition((any, event) -> current);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
    }

    private Anchor skip() {
        Anchor skip = new Anchor("#content", getTranslation("parent.nav.skip"));
        skip.addClassNames("visually-hidden", "skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private static Div brand() {
        Image star = new Image("icons/starhop.svg", "");
        Div brand = new Div(star, new Span("Starhop"));
        brand.addClassName("brand");
        return brand;
    }

    private Footer footer(Account me, Accounts accounts, AuthenticationContext authentication) {
        Language other = me.getLanguage() == Language.EN ? Language.ES : Language.EN;
        Button language = new Button(getTranslation("parent.language." + other.code()), click -> {
            accounts.speak(other);
            UI.getCurrent().getPage().reload();
        });
        language.setId("switch-language");
        language.getElement().setAttribute("lang", other.code());
        Button out = new Button(getTranslation("parent.sign-out"), click -> authentication.logout());
        out.setId("sign-out");
        language.addThemeVariants(ButtonVariant.TERTIARY);
        out.addThemeVariants(ButtonVariant.TERTIARY);
        Span name = new Span(me.getDisplayName());
        name.addClassName("soft");
        Footer footer = new Footer(name, language, out);
        footer.addClassName("no-print");
        if (authentication.hasRole("THERAPIST")) {
            Anchor work = new Anchor("therapist", getTranslation("parent.to-therapist"));
            work.setId("to-therapist");
            footer.addComponentAtIndex(1, work);
        }
        return footer;
    }

    private static void speak(Language language) {
        UI ui = UI.getCurrent();
        ui.setLocale(language.locale());
        ui.getPage().executeJs("document.documentElement.lang = $0", language.code());
    }
}

package org.starhop.therapist;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.util.StringUtils;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.Language;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.LivePages;
import org.starhop.console.Bell;
import org.starhop.followup.Party;
import org.starhop.notice.Notices;

/** The frame of the therapist console: navigation, language, and sign-out. */
@StyleSheet("therapist.css")
@RolesAllowed({"THERAPIST", "ADMINISTRATOR"})
public class TherapistLayout extends AppLayout implements AfterNavigationObserver {

    private final Accounts accounts;
    private final AuthenticationContext authentication;

    private final Optional<Bell> bell;
    private final Places rail = new Places("go-");
    private final Places bar = new Places("bar-");

    TherapistLayout(Accounts accounts, Notices notices, LivePages live, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.authentication = authentication;
        Account me = accounts.me();
        addClassName("therapist");
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer(me));
        Header top = new Header(toggle(), brand("brand-small"));
        top.addClassName("top-bar");
        addToNavbar(top);
        getElement().appendChild(bar(me).getElement());
        bell = Optional.of(me.actor())
                .filter(actor -> actor.is(Role.THERAPIST))
                .map(actor -> new Bell(
                        notices, live, me.getId(), Party.THERAPIST, TherapistNavigation.NOTICES, NoticePages::of));
        bell.ifPresent(shown -> getElement().appendChild(shown.getElement()));
    }

    /** Scrolls to the top on a new page. The frame scrolls rather than the window, so the browser would not. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        getElement().executeJs("this.shadowRoot.querySelector('[part=content]')?.scrollTo(0, 0)");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        rail.mark(event.getLocation().getPath());
        bar.mark(event.getLocation().getPath());
        bell.ifPresent(shown -> shown.at(event.getLocation().getPath()));
    }

    private Aside drawer(Account me) {
        Aside drawer = new Aside(brand("brand"), navigation(me), me(me));
        drawer.addClassName("drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("therapist.nav.menu"));
        return drawer;
    }

    private static Div brand(String className) {
        Div brand = new Div(new Span(Icons.of("star"), new Span("Starhop")));
        brand.addClassName(className);
        return brand;
    }

    private DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setId("toggle-menu");
        toggle.setAriaLabel(getTranslation("therapist.nav.toggle"));
        return toggle;
    }

    private Nav navigation(Account me) {
        Nav nav = places("nav", rail.of(me.actor()));
        if (me.actor().is(Role.CAREGIVER)) {
            nav.add(Places.link("therapist.nav.family", "go-parent", "parent", "heart"));
        }
        return nav;
    }

    /** Returns the same places at the bottom of a phone, where a thumb reaches them. */
    private Nav bar(Account me) {
        return places("places-bar", bar.of(me.actor()));
    }

    private Nav places(String className, List<RouterLink> links) {
        Nav nav = new Nav();
        nav.addClassName(className);
        nav.getElement().setAttribute("aria-label", getTranslation("therapist.nav.label"));
        links.forEach(nav::add);
        return nav;
    }

    private Div me(Account me) {
        Span name = new Span(me.getDisplayName());
        name.addClassName("account-name");
        Span role =
                new Span(me.getDiscipline() == null ? Labels.of(Role.ADMINISTRATOR) : Labels.of(me.getDiscipline()));
        role.addClassName("secondary");
        Div foot = new Div(new Div(name, role), languages(), signOut());
        foot.addClassName("drawer-foot");
        return foot;
    }

    private Div languages() {
        Div languages = new Div();
        languages.addClassName("languages");
        languages.getElement().setAttribute("role", "group");
        languages.getElement().setAttribute("aria-label", getTranslation("therapist.nav.language"));
        for (Language language : Language.values()) {
            languages.add(languageButton(language));
        }
        return languages;
    }

    private Button languageButton(Language language) {
        Button button = new Button(nameIn(language), click -> speak(language));
        button.setId("speak-" + language.code());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", language.code());
        button.getElement().setAttribute("aria-pressed", String.valueOf(Labels.language() == language));
        return button;
    }

    /** Returns a language's name in that language, so that people who read no other can find it. */
    private static String nameIn(Language language) {
        return StringUtils.capitalize(language.locale().getDisplayLanguage(language.locale()));
    }

    private void speak(Language language) {
        accounts.speak(language);
        VaadinSession.getCurrent().setLocale(language.locale());
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private Button signOut() {
        Button out = new Button(getTranslation("therapist.nav.sign-out"), click -> authentication.logout());
        out.setId("sign-out");
        out.setPrefixComponent(Icons.of("out"));
        out.addThemeVariants(ButtonVariant.TERTIARY);
        return out;
    }
}

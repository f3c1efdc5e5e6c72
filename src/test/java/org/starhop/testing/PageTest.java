package org.starhop.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.starhop.account.Account;
import org.starhop.base.access.Actors;

/** A test that opens pages in a simulated browser (Karibu), signed in as somebody. */
@StarhopTest
public abstract class PageTest {

    private static final Routes ROUTES = views();

    @Autowired
    protected Given given;

    @Autowired
    protected TestClock clock;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    protected void openBrowser() {
        clock.set(TestClock.START);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    protected void closeBrowser() {
        SecurityContextHolder.clearContext();
        MockVaadin.tearDown();
    }

    /** Returns every view, including the package-private ones, which Karibu's own search skips. */
    private static Routes views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Routes routes = new Routes();
        scanner.findCandidateComponents("org.starhop")
                .forEach(found -> routes.getRoutes().add(view(found.getBeanClassName())));
        return routes;
    }

    private static Class<? extends Component> view(String name) {
        try {
            return Class.forName(name).asSubclass(Component.class);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Signs in, as the sign-in page would. */
    protected void signIn(Account account) {
        Authentication authentication = Actors.authentication(account.actor());
        SecurityContextHolder.getContext().setAuthentication(authentication);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((who, role) -> authentication.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role)));
    }

    /** Opens an address and returns the view that it shows. */
    protected <T extends Component> T open(String path, Class<T> view) {
        UI.getCurrent().navigate(path);
        MockVaadin.runUIQueue();
        return view.cast(
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    /** Applies what other threads wanted to show on the page. */
    protected void pageCatchesUp() {
        MockVaadin.runUIQueue();
    }
}

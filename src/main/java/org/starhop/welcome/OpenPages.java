package org.starhop.welcome;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.starhop.base.AccessEnded;
import org.starhop.base.LeftChild;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Standing;
import org.starhop.base.ui.LivePages;

/** Tracks who has which page open, and closes it at once when that person may no longer see it. */
@Component
class OpenPages implements VaadinServiceInitListener {

    private static final Executor ONCE_LED_AWAY = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private final Standing standing;

    private record Page(UI ui, UUID accountId, int standing) {}

    OpenPages(Standing standing) {
        this.standing = standing;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(opened -> opened.getUI()
                        .addBeforeEnterListener(entering -> Actors.current()
                                .filter(Actor::isPerson)
                                .ifPresent(person -> register(opened.getUI(), person))));
    }

    /** Ends sessions that started before the person's access was revoked, with all their pages. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(AccessEnded ended) {
        of(ended.accountId(), page -> page.standing() < ended.standing())
                .map(UI::getSession)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(OpenPages::end);
    }

    /** Closes the person's pages of a child they no longer treat; the child's id is in the address. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(LeftChild left) {
        String child = left.childId().toString();
        of(left.accountId(), page -> true).forEach(ui -> leaveIfAt(ui, child));
    }

    /**
     * Registers a page, then checks again whether the person's access ended while the page was opening, before it was
     * registered.
     */
    private void register(UI ui, Actor person) {
        Page page = new Page(ui, person.id(), person.standing());
        if (pages.add(page)) {
            ui.addDetachListener(closed -> pages.remove(page));
            if (!standing.holds(person)) {
                end(ui.getSession());
            }
        }
    }

    private Stream<UI> of(UUID accountId, Predicate<Page> which) {
        return pages.stream()
                .filter(page -> page.accountId().equals(accountId))
                .filter(which)
                .map(Page::ui);
    }

    /**
     * Redirects the pages before ending the session, because ending it would discard updates still being sent.
     * Meanwhile the access checks return nothing more.
     */
    private static void end(VaadinSession session) {
        session.access(() -> List.copyOf(session.getUIs()).forEach(open -> leave(open, "login?" + LoginView.CHANGED)));
        ONCE_LED_AWAY.execute(() -> session.access(() -> {
            WrappedSession stored = session.getSession();
            if (stored != null) {
                stored.invalidate();
            }
        }));
    }

    private static void leaveIfAt(UI ui, String child) {
        VaadinSession session = ui.getSession();
        if (session != null) {
            session.access(() -> {
                if (ui.getInternals()
                        .getActiveViewLocation()
                        .getPathWithQueryParameters()
                        .contains(child)) {
                    leave(ui, LivePages.HOME);
                }
            });
        }
    }

    /** Sends the redirect immediately; afterwards nobody would deliver it. */
    private static void leave(UI ui, String address) {
        ui.getPage().setLocation(address);
        if (ui.getPushConfiguration().getPushMode().isEnabled()) {
            ui.push();
        }
    }
}

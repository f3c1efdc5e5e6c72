package org.starhop.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.PreDestroy;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.starhop.base.ChildChanged;
import org.starhop.base.DomainException;
import org.starhop.base.PersonChanged;

/**
 * Notifies open pages when a child they show, or the person who reads them, has something new. The change itself does not wait: pages refresh on threads of
 * their own. A refresh calls the services again, so anyone who has lost access sees nothing more.
 */
@Component
public class LivePages {

    /** The start page of whoever is signed in. An empty URL would not navigate anywhere. */
    public static final String HOME = ".";

    private final Map<UUID, Set<Watch>> watches = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * A refresh registered by a page. {@code told} is true until the page has refreshed, so that many changes at once
     * cause one refresh.
     *
     * @param ids the children it shows, or the person it belongs to
     * @param followed what it is registered for so far; a list may show more children later
     */
    private record Watch(
            UI ui,
            BooleanSupplier isOpen,
            Supplier<Set<UUID>> ids,
            Runnable refresh,
            AtomicBoolean told,
            Set<UUID> followed) {}

    /**
     * Calls {@code refresh} on the page's own thread whenever one of these children, or a person among these ids,
     * changes, while the component is attached.
     */
    public void watch(com.vaadin.flow.component.Component page, Supplier<Set<UUID>> ids, Runnable refresh) {
        page.addAttachListener(attached -> {
            var watch =
                    new Watch(attached.getUI(), page::isAttached, ids, refresh, new AtomicBoolean(), new HashSet<>());
            follow(watch);
            page.addDetachListener(detached -> {
                forget(watch);
                detached.unregisterListener();
            });
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ChildChanged event) {
        tell(event.childId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PersonChanged event) {
        tell(event.accountId());
    }

    private void tell(UUID changed) {
        for (Watch watch : watches.getOrDefault(changed, Set.of())) {
            if (watch.told().compareAndSet(false, true)) {
                threads.execute(() -> tell(watch));
            }
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Returns how many registrations there are; they are released when pages are gone. */
    int size() {
        return watches.values().stream().mapToInt(Set::size).sum();
    }

    private void follow(Watch watch) {
        watch.ids().get().stream()
                .filter(watch.followed()::add)
                .forEach(id -> watches.compute(id, (key, known) -> {
                    Set<Watch> set = known == null ? new CopyOnWriteArraySet<>() : known;
                    set.add(watch);
                    return set;
                }));
    }

    private void forget(Watch watch) {
        watch.followed()
                .forEach(id -> watches.computeIfPresent(id, (key, set) -> {
                    set.remove(watch);
                    return set.isEmpty() ? null : set;
                }));
    }

    private void tell(Watch watch) {
        try {
            var unused = watch.ui().access(() -> {
                watch.told().set(false);
                refresh(watch);
            });
        } catch (UIDetachedException closed) {
            // The page was closed in the meantime, so there is nobody to notify.
        }
    }

    /** Refreshes, unless the person has moved to another page in the meantime. */
    private void refresh(Watch watch) {
        if (!watch.isOpen().getAsBoolean()) {
            return;
        }
        try {
            watch.refresh().run();
            follow(watch);
        } catch (DomainException.NotFound gone) {
            watch.ui().getPage().setLocation(HOME);
        }
    }
}

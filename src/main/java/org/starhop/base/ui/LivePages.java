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

/**
 * Tells open pages that a child they show has changed. Whoever changed it does not wait: pages refresh on threads of their
 * own. A refresh asks the services again, so that whoever lost access sees nothing more.
 */
@Component
public class LivePages {

    /** The first page of whoever is signed in. An empty address would lead nowhere: the browser stays where it is. */
    public static final String HOME = ".";

    private final Map<UUID, Set<Watch>> watches = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * What to do on a page; {@code told} until the page did it, so that many changes at once refresh it once.
     *
     * @param followed the children whose changes it is told of; a list may come to show more of them
     */
    private record Watch(
            UI ui,
            BooleanSupplier isOpen,
            Supplier<Set<UUID>> childIds,
            Runnable refresh,
            AtomicBoolean told,
            Set<UUID> followed) {}

    /**
     * Calls {@code refresh} on the page's own thread whenever one of these children changes, while the component is attached.
     */
    public void watch(com.vaadin.flow.component.Component page, Supplier<Set<UUID>> childIds, Runnable refresh) {
        page.addAttachListener(attached -> {
            var watch = new Watch(
                    attached.getUI(), page::isAttached, childIds, refresh, new AtomicBoolean(), new HashSet<>());
            follow(watch);
            page.addDetachListener(detached -> {
                forget(watch);
                detached.unregisterListener();
            });
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ChildChanged event) {
        for (Watch watch : watches.getOrDefault(event.childId(), Set.of())) {
            if (watch.told().compareAndSet(false, true)) {
                threads.execute(() -> tell(watch));
            }
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** How many watches are registered; given back when pages are gone. */
    int size() {
        return watches.values().stream().mapToInt(Set::size).sum();
    }

    private void follow(Watch watch) {
        watch.childIds().get().stream()
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
            // The page was closed between the event and now: nobody is left to tell.
        }
    }

    /** Somebody may have gone on to another page since. */
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

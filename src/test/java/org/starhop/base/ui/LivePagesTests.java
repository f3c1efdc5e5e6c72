package org.starhop.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.base.ChildChanged;
import org.starhop.base.DomainException;
import org.starhop.testing.PageTest;

class LivePagesTests extends PageTest {

    @Autowired
    LivePages pages;

    final UUID child = UUID.randomUUID();
    final AtomicInteger refreshed = new AtomicInteger();
    final Div page = new Div();
    int before;

    @BeforeEach
    void openAPage() {
        before = pages.size();
        pages.watch(page, () -> Set.of(child), refreshed::incrementAndGet);
        UI.getCurrent().add(page);
    }

    @Test
    void refreshesAPageWhoseChildChanged() throws InterruptedException {
        change(child);
        assertThat(refreshed).hasValue(1);
        change(child);
        assertThat(refreshed).hasValue(2);
    }

    @Test
    void refreshesOnceForManyChangesAtOnce() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            pages.on(() -> child);
        }
        change(child);
        assertThat(refreshed).hasValue(1);
    }

    @Test
    void leavesThePagesOfOtherChildrenAlone() throws InterruptedException {
        change(UUID.randomUUID());
        assertThat(refreshed).hasValue(0);
    }

    /** A therapist gets one more child while the list of children is open. */
    @Test
    void followsAChildThatAPageCameToShow() throws InterruptedException {
        Set<UUID> shown = new HashSet<>(Set.of(child));
        UUID later = UUID.randomUUID();
        AtomicInteger seen = new AtomicInteger();
        Div list = new Div();
        pages.watch(list, () -> shown, () -> {
            shown.add(later);
            seen.incrementAndGet();
        });
        UI.getCurrent().add(list);
        change(child);
        change(later);
        assertThat(seen).hasValue(2);
        UI.getCurrent().remove(list);
        assertThat(pages.size()).isEqualTo(before + 1);
    }

    @Test
    void forgetsAPageThatIsGone() throws InterruptedException {
        assertThat(pages.size()).isEqualTo(before + 1);
        UI.getCurrent().remove(page);
        assertThat(pages.size()).isEqualTo(before);
        change(child);
        assertThat(refreshed).hasValue(0);
    }

    /** Somebody may move to another page between the change and its notification. */
    @Test
    void leavesAPageAloneThatSomebodyHasLeft() throws InterruptedException {
        pages.on(() -> child);
        UI.getCurrent().remove(page);
        change(UUID.randomUUID());
        assertThat(refreshed).hasValue(0);
    }

    /** A page may close between the change and its notification. */
    @Test
    void survivesAPageThatClosesMeanwhile() {
        UI.getCurrent().close();
        assertThatCode(() -> change(child)).doesNotThrowAnyException();
    }

    @Test
    void closesThePageOfWhoeverLostTheChild() throws InterruptedException {
        Div lost = new Div();
        pages.watch(lost, () -> Set.of(child), () -> {
            throw new DomainException.NotFound();
        });
        UI.getCurrent().add(lost);
        change(child);
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .extracting(PendingJavaScriptInvocation::getInvocation)
                .anySatisfy(script -> assertThat(script.getExpression()).contains("open"));
    }

    /** Makes a change and waits until every notifying thread has finished. */
    private void change(UUID childId) throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Div last = new Div();
        UUID mark = UUID.randomUUID();
        pages.watch(last, () -> Set.of(mark), told::countDown);
        UI.getCurrent().add(last);
        pages.on((ChildChanged) () -> childId);
        pages.on(() -> mark);
        do {
            pageCatchesUp();
        } while (!told.await(20, TimeUnit.MILLISECONDS));
        UI.getCurrent().remove(last);
    }
}

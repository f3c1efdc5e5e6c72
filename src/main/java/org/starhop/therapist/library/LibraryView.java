package org.starhop.therapist.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.starhop.account.Accounts;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.EmptyState;
import org.starhop.console.ExerciseName;
import org.starhop.console.ShownChild;
import org.starhop.exercise.Library;
import org.starhop.exercise.LibraryFilter;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.therapist.LibraryCard;
import org.starhop.therapist.StarterNote;
import org.starhop.therapist.Swap;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** Finds an exercise for a child. */
@Route(value = TherapistNavigation.LIBRARY, layout = TherapistLayout.class)
@RolesAllowed("THERAPIST")
class LibraryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 12;

    private final Library library;
    private final Prescriptions prescriptions;
    private final ShownChild shownChild = new ShownChild();
    private final Children children;
    private final Accounts accounts;
    private final Clock clock;
    private final LibrarySearch search = new LibrarySearch(this::searched);
    private final Header head = new Header();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div below = new Div();
    private int pages;
    private Optional<Swap> swap = Optional.empty();

    LibraryView(Library library, Prescriptions prescriptions, Children children, Accounts accounts, Clock clock) {
        this.library = library;
        this.prescriptions = prescriptions;
        this.children = children;
        this.accounts = accounts;
        this.clock = clock;
        addClassName("page");
        count.getElement().setAttribute("role", "status");
        count.setId("library-count");
        list.addClassName("library");
        list.setId("library");
        add(head, search, count, list, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        Child child = children.get(shownChild.id());
        swap = Swap.read(event.getLocation().getQueryParameters());
        Optional<Prescription> before = swap.map(one -> prescriptions.get(child.getId(), one.prescriptionId()));
        String title = before.map(
                        one -> getTranslation("therapist.swap.library", ExerciseName.of(one), child.getNickname()))
                .orElseGet(() -> getTranslation("therapist.library.title", child.getNickname()));
        head.removeAll();
        head.add(
                TherapistNavigation.childLink(
                        getTranslation("therapist.back", child.getNickname()),
                        TherapistNavigation.PROGRAM,
                        shownChild.id()),
                new H1(title),
                new StarterNote());
        search.show(LibraryQuery.read(event.getLocation().getQueryParameters(), fitting(child, before)));
        showFirst();
    }

    /** What fits the child and the therapist; for a swap, what serves the same purpose. */
    private LibraryFilter fitting(Child child, Optional<Prescription> before) {
        return new LibraryFilter(
                null,
                before.map(Prescription::getDiscipline)
                        .orElseGet(() -> accounts.me().getDiscipline()),
                child.ageAt(clock.instant()),
                null,
                before.map(one -> one.getExercise().purpose()).orElse(null),
                null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.library.page");
    }

    private void searched() {
        getUI().ifPresent(ui -> {
            var query = LibraryQuery.write(search.filter());
            var here = new Location(
                    ui.getActiveViewLocation().getPath(),
                    swap.map(one -> one.addedTo(query)).orElse(query));
            ui.getPage().getHistory().replaceState(null, here);
        });
        showFirst();
    }

    private void showFirst() {
        list.removeAll();
        pages = 0;
        showNext();
    }

    private void showNext() {
        UUID child = shownChild.id();
        LibraryFilter filter = search.filter();
        QueryParameters instead =
                swap.map(one -> one.addedTo(QueryParameters.empty())).orElse(QueryParameters.empty());
        library.search(filter, pages, PAGE).forEach(entry -> list.add(new LibraryCard(entry, child, instead)));
        pages++;
        long all = library.count(filter);
        count.setText(getTranslation("therapist.library.count", all));
        showBelow(all);
    }

    private void showBelow(long all) {
        below.removeAll();
        if (all == 0) {
            below.add(new EmptyState("1f989", "therapist.library.empty").with(anything()));
        } else if (all > (long) pages * PAGE) {
            Button more = new Button(getTranslation("therapist.more"), click -> showNext());
            more.setId("more-exercises");
            below.add(more);
        }
    }

    private Button anything() {
        Button anything = new Button(getTranslation("therapist.library.show-all"), click -> {
            search.show(LibraryFilter.ANY);
            searched();
        });
        anything.setId("show-all-exercises");
        return anything;
    }
}

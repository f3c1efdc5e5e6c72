package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.LivePages;
import org.starhop.practice.ChildProgress;
import org.starhop.practice.Progress;

/** The children whom the signed-in therapist treats, those who need a look first. */
@Route(value = "therapist", layout = TherapistLayout.class)
@RolesAllowed({"THERAPIST", "ADMINISTRATOR"})
class CaseloadView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Progress progress;
    private final Clock clock;
    private final Paragraph summary = new Paragraph();
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Div below = new Div();
    private final Map<UUID, ChildCard> cards = new LinkedHashMap<>();
    private List<ChildProgress> caseload = List.of();

    CaseloadView(Progress progress, LivePages live, Clock clock) {
        this.progress = progress;
        this.clock = clock;
        addClassName("th-page");
        list.addClassName("child-list");
        list.setId("caseload");
        add(header(), list, below);
        live.watch(
                this,
                () -> caseload.stream().map(one -> one.child().getId()).collect(Collectors.toSet()),
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!Actors.require().is(Role.THERAPIST)) {
            event.forwardTo(ClinicView.class);
            return;
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.caseload.title");
    }

    private Header header() {
        search.setId("search-children");
        search.setPlaceholder(getTranslation("therapist.caseload.search"));
        search.setAriaLabel(getTranslation("therapist.caseload.search"));
        search.setPrefixComponent(Icons.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        summary.addClassName("th-quiet");
        Div words = new Div(new H1(getTranslation("therapist.caseload.title")), summary);
        Header header = new Header(words, search, addButton("add-child"));
        header.addClassName("th-page-head");
        return header;
    }

    private Button addButton(String id) {
        Button add = new Button(
                getTranslation("therapist.caseload.add"), Icons.of("plus"), click -> TherapistNavigation.toAddChild());
        add.setId(id);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void refresh() {
        caseload = progress.caseload();
        long waiting =
                caseload.stream().filter(one -> !one.attention().isEmpty()).count();
        summary.setText(getTranslation("therapist.caseload.summary", caseload.size(), waiting));
        show();
    }

    private void show() {
        List<ChildProgress> found = caseload.stream().filter(this::isLookedFor).toList();
        if (found.stream().map(one -> one.child().getId()).toList().equals(List.copyOf(cards.keySet()))) {
            found.forEach(one -> card(one).show(one));
        } else {
            cards.clear();
            list.removeAll();
            found.forEach(one -> list.add(card(one)));
        }
        search.setVisible(!caseload.isEmpty());
        list.setVisible(!found.isEmpty());
        showBelow(found.isEmpty());
    }

    private ChildCard card(ChildProgress one) {
        return cards.computeIfAbsent(one.child().getId(), id -> new ChildCard(one, clock.instant()));
    }

    private void showBelow(boolean nothingFound) {
        below.removeAll();
        if (caseload.isEmpty()) {
            below.add(new EmptyState("1f989", "therapist.caseload.empty", addButton("add-first-child")));
        } else if (nothingFound) {
            below.add(new EmptyState("1f989", "therapist.caseload.none-found"));
        } else {
            below.add(new Details(getTranslation("therapist.days.legend"), DayStrip.legend()));
        }
    }

    private boolean isLookedFor(ChildProgress one) {
        String asked = search.getValue().strip().toLowerCase(Locale.ROOT);
        return one.child().getNickname().toLowerCase(Locale.ROOT).contains(asked);
    }
}

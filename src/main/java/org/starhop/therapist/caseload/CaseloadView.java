package org.starhop.therapist.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.LivePages;
import org.starhop.console.EmptyState;
import org.starhop.followup.alert.Alerts;
import org.starhop.followup.alert.ChildAlerts;
import org.starhop.therapist.DayStrip;
import org.starhop.therapist.Icons;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** The children whom the signed-in therapist treats, those who need attention first. */
@Route(value = TherapistNavigation.CASELOAD, layout = TherapistLayout.class)
@RolesAllowed({"THERAPIST", "ADMINISTRATOR"})
class CaseloadView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Comparator<ChildAlerts> NEEDY_FIRST =
            Comparator.comparing(one -> one.waiting().isEmpty());

    private final Alerts alerts;
    private final Clock clock;
    private final Paragraph summary = new Paragraph();
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Div below = new Div();
    private final Map<UUID, ChildCard> cards = new LinkedHashMap<>();

    CaseloadView(Alerts alerts, LivePages live, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
        addClassName("page");
        list.addClassName("child-list");
        list.setId("caseload");
        add(header(), list, below);
        live.watch(this, () -> Set.copyOf(cards.keySet()), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!Actors.require().is(Role.THERAPIST)) {
            event.forwardTo(TherapistNavigation.CLINIC);
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
        search.addValueChangeListener(change -> filter());
        summary.addClassName("secondary");
        Div words = new Div(new H1(getTranslation("therapist.caseload.title")), summary);
        Header header = new Header(words, search, addButton("add-child"));
        header.addClassName("page-head");
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
        List<ChildAlerts> caseload = alerts.caseload().stream()
                .sorted(NEEDY_FIRST.thenComparing(
                        Labels.byName(one -> one.child().getNickname())))
                .toList();
        long waiting = caseload.stream().filter(one -> !one.waiting().isEmpty()).count();
        summary.setText(getTranslation("therapist.caseload.summary", caseload.size(), waiting));
        show(caseload);
        filter();
    }

    /**
     * Updates the cards that changed; if children were added or moved, all cards are redrawn. Keeps nothing of its
     * argument.
     */
    private void show(List<ChildAlerts> caseload) {
        List<UUID> children = caseload.stream().map(one -> one.child().getId()).toList();
        if (children.equals(List.copyOf(cards.keySet()))) {
            caseload.forEach(one ->
                    Objects.requireNonNull(cards.get(one.child().getId())).show(one));
            return;
        }
        cards.clear();
        list.removeAll();
        caseload.forEach(one -> cards.put(one.child().getId(), new ChildCard(one, clock)));
        cards.values().forEach(list::add);
    }

    private void filter() {
        String asked = search.getValue().strip();
        cards.values().forEach(card -> card.setVisible(card.isCalled(asked)));
        boolean found = cards.values().stream().anyMatch(ChildCard::isVisible);
        search.setVisible(!cards.isEmpty());
        list.setVisible(found);
        showBelow(!found);
    }

    private void showBelow(boolean nothingFound) {
        below.removeAll();
        if (cards.isEmpty()) {
            below.add(new EmptyState("1f989", "therapist.caseload.empty").with(addButton("add-first-child")));
        } else if (nothingFound) {
            below.add(new EmptyState("1f989", "therapist.caseload.none-found"));
        } else {
            below.add(new NativeDetails(getTranslation("therapist.days.legend"), DayStrip.legend()));
        }
    }
}

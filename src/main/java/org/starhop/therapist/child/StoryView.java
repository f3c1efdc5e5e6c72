package org.starhop.therapist.child;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.starhop.account.Accounts;
import org.starhop.base.ui.LivePages;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.EmptyState;
import org.starhop.console.ShownChild;
import org.starhop.followup.FamilyNotes;
import org.starhop.practice.Practice;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.Report;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.therapist.ChildLayout;
import org.starhop.therapist.ProgramActions;
import org.starhop.therapist.TherapistNavigation;

/** What happened at home, newest first: one entry per practice, each barrier one click from an adjustment, and notes. */
@Route(value = TherapistNavigation.STORY, layout = ChildLayout.class)
@RolesAllowed("THERAPIST")
class StoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    /** Something that was told, and when. */
    private record Told(Instant at, ListItem item) {}

    private final PracticeLogs logs;
    private final FamilyNotes notes;
    private final ShownChild shownChild = new ShownChild();
    private final Prescriptions prescriptions;
    private final Children children;
    private final Accounts accounts;
    private final Clock clock;
    private final ProgramActions actions;
    private final UnorderedList list = new UnorderedList();
    private final Div below = new Div();
    private final Div filter = new Div();
    private int limit = PAGE;

    /** The id of the prescription whose practices alone are shown; empty for all. */
    private String only = "";

    StoryView(
            PracticeLogs logs,
            FamilyNotes notes,
            Prescriptions prescriptions,
            Prescribing prescribing,
            Children children,
            Accounts accounts,
            LivePages live,
            Clock clock) {
        this.logs = logs;
        this.notes = notes;
        this.prescriptions = prescriptions;
        this.children = children;
        this.accounts = accounts;
        this.clock = clock;
        this.actions = new ProgramActions(prescriptions, prescribing, children, accounts, clock, this::refresh);
        H2 title = new H2(getTranslation("therapist.story.title"));
        filter.addClassName("story-filter");
        list.addClassName("feed");
        list.setId("feed");
        add(title, filter, list, below);
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        only = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TherapistNavigation.ONLY)
                .orElse("");
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.child.story");
    }

    private void refresh() {
        Map<UUID, Prescription> prescribed = prescriptions.of(shownChild.id()).stream()
                .collect(Collectors.toMap(Prescription::getId, Function.identity()));
        show(logs.newest(shownChild.id(), limit), prescribed, children.get(shownChild.id()));
    }

    private void show(List<PracticeEntry> newest, Map<UUID, Prescription> prescribed, Child child) {
        var answers = new BarrierAnswers(actions, accounts.me());
        list.removeAll();
        showFilter(prescribed, child);
        LocalDate today = child.dateAt(clock.instant());
        List<Told> told = new ArrayList<>();
        for (Practice practice : Practice.of(newest)) {
            Prescription prescription = prescribed.get(practice.slot().prescriptionId());
            if (prescription != null
                    && (only.isEmpty() || prescription.getId().toString().equals(only))) {
                LogEntry shown = new LogEntry(practice, prescription, child.getZone());
                PracticeEntry entry = practice.now();
                PracticeBarrier barrier = barrier(entry);
                if (barrier != null && !prescription.isOver(today)) {
                    shown.add(answers.to(barrier, prescription));
                }
                told.add(new Told(entry.log().getEnteredAt(), shown));
            }
        }
        Instant since =
                newest.size() < limit ? Instant.EPOCH : newest.getLast().log().getEnteredAt();
        notes.since(child.getId(), since).stream()
                .filter(note -> only.isEmpty())
                .forEach(note -> told.add(new Told(note.writtenAt(), new StoryNote(note, child.getZone()))));
        told.stream().sorted(Comparator.comparing(Told::at).reversed()).forEach(one -> list.add(one.item()));
        showBelow(newest.size());
    }

    /** Pain that was named without its barrier counts as one. */
    private static @Nullable PracticeBarrier barrier(PracticeEntry entry) {
        Report report = entry.report();
        if (report == null || entry.takenBack()) {
            return null;
        }
        return report.saysItHurt() ? PracticeBarrier.HURT : report.barrier();
    }

    private void showFilter(Map<UUID, Prescription> prescribed, Child child) {
        filter.removeAll();
        prescribed.values().stream()
                .filter(one -> one.getId().toString().equals(only))
                .forEach(one -> filter.add(
                        new Span(getTranslation("therapist.story.only", ProgramActions.name(one))),
                        TherapistNavigation.childLink(
                                getTranslation("therapist.story.all"), TherapistNavigation.STORY, child.getId())));
    }

    private void showBelow(int shown) {
        below.removeAll();
        if (list.getChildren().findAny().isEmpty()) {
            below.add(new EmptyState("1f989", "therapist.story.empty"));
        } else if (shown == limit) {
            Button more = new Button(getTranslation("therapist.more"), click -> {
                limit += PAGE;
                refresh();
            });
            more.setId("more-logs");
            below.add(more);
        }
    }
}

package org.starhop.parent.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.Notifications;
import org.starhop.console.ProposalDesk;
import org.starhop.console.ProposalPanel;
import org.starhop.console.ShownChild;
import org.starhop.exercise.Routine;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNoteLine;
import org.starhop.followup.FamilyNotes;
import org.starhop.followup.HelpKind;
import org.starhop.followup.PlanChanges;
import org.starhop.notice.reminder.Reminders;
import org.starhop.parent.ClaimCard;
import org.starhop.parent.DayFacts;
import org.starhop.parent.DayReader;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.Proposals;
import org.starhop.program.proposal.Proposed.SmallerPlan;
import org.starhop.progress.SlotView;
import org.starhop.reward.Claims;
import org.starhop.reward.RewardClaim;

/** The child's day by routine, with one tap to report how a practice went. */
@Route(value = ParentNavigation.TODAY, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle, PracticeDesk, FamilyNotesPanel.Desk {

    private final DayReader reader;
    private final ShownChild shownChild = new ShownChild();
    private final PracticeLogs logs;
    private final Claims claims;
    private final PlanChanges changes;
    private final RemedyActions remedies;
    private final FamilyNotes notes;
    private final Reminders reminders;
    private final Div top = new Div();
    private final ProposalPanel proposals;
    private final PracticeList day = new PracticeList(this);
    private final FamilyNotesPanel notesPanel = new FamilyNotesPanel(this);
    private final Div bottom = new Div();
    private List<Object> topShown = List.of();
    private Optional<LocalDate> asked = Optional.empty();
    private boolean shortened;

    TodayView(
            DayReader reader,
            PracticeLogs logs,
            Claims claims,
            PlanChanges changes,
            RemedyActions remedies,
            Proposals proposals,
            FamilyNotes notes,
            Reminders reminders,
            LivePages live) {
        this.reader = reader;
        this.logs = logs;
        this.claims = claims;
        this.changes = changes;
        this.remedies = remedies;
        this.notes = notes;
        this.proposals = new ProposalPanel(new ProposalDesk(ProposalSide.FAMILY, proposals, this::refresh));
        this.reminders = reminders;
        addClassName("today-view");
        top.addClassName("stack");
        add(top, this.proposals, day, notesPanel, bottom);
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        asked = ParentNavigation.date(event);
        shortened = ParentNavigation.isShortDay(event);
        day.reset();
        topShown = List.of();
        notesPanel.close();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.nav.today"));
    }

    @Override
    public void log(SlotView slot, PracticeResult result) {
        logs.report(shownChild.id(), slot.slot(), Report.of(result), false);
        refresh();
        day.askMore(slot);
    }

    @Override
    public void addDetails(SlotView slot, Report report, boolean together) {
        logs.addDetails(shownChild.id(), RemedyActions.logId(slot), report, together);
        refresh();
        Notifications.done("parent.more.saved");
    }

    @Override
    public void takeBack(SlotView slot) {
        logs.withdraw(shownChild.id(), RemedyActions.logId(slot));
        refresh();
        Notifications.done("parent.today.taken-back");
    }

    @Override
    public void nameBarrier(PracticeCard card, PracticeBarrier barrier) {
        remedies.nameBarrier(shownChild.id(), card.slot(), barrier);
        refresh();
    }

    @Override
    public void ask(PracticeCard card, HelpKind kind, @Nullable String words) {
        remedies.ask(shownChild.id(), card.slot(), kind, words);
        refresh();
        Notifications.done("parent.help.done");
    }

    @Override
    public void tryTogether(PracticeCard card) {
        remedies.tryTogether(shownChild.id(), card.slot());
        card.closeMore();
        refresh();
        Notifications.done("parent.more.saved");
    }

    @Override
    public void place(PracticeCard card, Routine routine) {
        remedies.place(shownChild.id(), card.slot(), routine);
        refresh();
        Notifications.done("parent.remedy.placed", CardFacts.nameOf(card.slot()), Labels.of(routine));
    }

    @Override
    public void askForLess(PracticeCard card, SmallerPlan plan, String words) {
        remedies.askForLess(shownChild.id(), card.slot(), plan, words);
        refresh();
        Notifications.done("proposal.done.WAITING");
    }

    @Override
    public void showShortDay() {
        getUI().ifPresent(ParentNavigation.shortDay(shownChild.id())::open);
    }

    @Override
    public void pause() {
        remedies.pause(shownChild.id());
        refresh();
        Notifications.done("parent.remedy.paused");
    }

    @Override
    public void showOther(PracticeCard card) {
        day.showOther(card);
    }

    @Override
    public void write(FamilyNoteKind kind, String text) {
        notes.write(
                shownChild.id(),
                kind,
                text,
                reader.read(shownChild.id(), asked).day().date());
        refresh();
        Notifications.done("parent.notes.saved." + kind);
    }

    @Override
    public void takeBack(FamilyNoteLine note) {
        notes.takeBack(shownChild.id(), note.id());
        refresh();
    }

    private void refresh() {
        DayFacts facts = reader.read(shownChild.id(), asked);
        notesPanel.show(facts.said().notes());
        proposals.show(facts.toAnswer(), facts.child().getZone());
        if (!facts.top().equals(topShown)) {
            showTop(facts);
        }
        day.show(facts, shortened && facts.isToday());
    }

    private void showTop(DayFacts facts) {
        topShown = facts.top();
        top.removeAll();
        bottom.removeAll();
        top.add(new DayHeader(facts));
        if (facts.waiting().unread() > 0) {
            top.add(toTalk(facts.waiting().unread()));
        }
        if (!facts.waiting().changes().isEmpty()) {
            top.add(new ChangesPanel(facts.waiting().changes(), this::changesSeen));
        }
        if (!facts.openClaims().isEmpty()) {
            top.add(wishes(facts));
        }
        if (facts.waiting().reminders()) {
            bottom.add(new ReminderOffer(shownChild.id(), this::declineReminders));
        }
        if (facts.parent()) {
            bottom.add(toPlan());
        }
    }

    private Section wishes(DayFacts facts) {
        H2 title = new H2(getTranslation("parent.today.wishes"));
        title.addClassName("visually-hidden");
        Section wishes = new Section(title);
        wishes.addClassName("stack");
        facts.openClaims().forEach(claim -> wishes.add(claimCard(claim, facts)));
        return wishes;
    }

    private RouterLink toTalk(long unread) {
        RouterLink talk = ParentNavigation.talk(shownChild.id()).link(getTranslation("parent.today.unread", unread));
        talk.addClassNames("waiting", "panel");
        talk.setId("to-talk");
        return talk;
    }

    private void changesSeen(Instant through) {
        changes.seen(shownChild.id(), through);
        refresh();
    }

    private void declineReminders() {
        reminders.decline(shownChild.id());
        refresh();
        Notifications.done("parent.offer.declined");
    }

    private RouterLink toPlan() {
        RouterLink plan = ParentNavigation.plan(shownChild.id()).link(getTranslation("parent.today.to-plan"));
        plan.addClassName("button-link");
        plan.setId("to-plan");
        return plan;
    }

    private ClaimCard claimCard(RewardClaim claim, DayFacts facts) {
        return new ClaimCard(claim, facts.child().getNickname(), facts.parent(), claims, this::refresh);
    }
}

package org.starhop.therapist.child;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Treatments;
import org.starhop.console.Badge;
import org.starhop.console.EmptyState;
import org.starhop.console.ShownChild;
import org.starhop.followup.alert.Alerts;
import org.starhop.followup.alert.ChildAlerts;
import org.starhop.followup.story.ChangeReview;
import org.starhop.followup.story.Stories;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.SessionBriefs;
import org.starhop.followup.visit.Visits;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.Prescriptions;
import org.starhop.therapist.AlertDesk;
import org.starhop.therapist.AlertItem;
import org.starhop.therapist.AnsweredItem;
import org.starhop.therapist.ChildLayout;
import org.starhop.therapist.DayStrip;
import org.starhop.therapist.ProgramActions;
import org.starhop.therapist.TherapistNavigation;

/** How a child is doing at the moment: what needs attention, each exercise, what waits for the visit, and who treats. */
@Route(value = TherapistNavigation.NOW, layout = ChildLayout.class)
@RolesAllowed("THERAPIST")
class NowView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Alerts alerts;
    private final Treatments treatments;
    private final AlertDesk desk;
    private final ProgramActions actions;
    private final Account me;
    private final Clock clock;
    private final ShownChild shownChild = new ShownChild();
    private final UnorderedList waiting = new UnorderedList();
    private final Div exercises = new Div();
    private final Div answered = new Div();
    private final ForNextVisit points;
    private final Div reviews = new Div();
    private final Stories stories;
    private final Div team = new Div();

    NowView(
            Alerts alerts,
            Stories stories,
            Visits visits,
            SessionBriefs briefs,
            Commitments commitments,
            Prescriptions prescriptions,
            Prescribing prescribing,
            Children children,
            Treatments treatments,
            Accounts accounts,
            LivePages live,
            Clock clock) {
        this.alerts = alerts;
        this.stories = stories;
        this.treatments = treatments;
        this.clock = clock;
        this.me = accounts.me();
        this.desk = new AlertDesk(alerts, me, clock, this::refresh);
        this.actions = new ProgramActions(prescriptions, prescribing, children, accounts, clock, this::refresh);
        this.points = new ForNextVisit(visits, briefs, commitments);
        addClassName("now");
        waiting.addClassName("alerts");
        waiting.getElement().setAttribute("aria-label", getTranslation("therapist.alert.label"));
        add(waiting, answered, exercises, reviews, points, team);
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.child.now");
    }

    private void refresh() {
        ChildAlerts now = alerts.of(shownChild.id());
        waiting.removeAll();
        now.waiting().forEach(alert -> waiting.add(AlertItem.of(alert, now.child(), desk)));
        waiting.setVisible(!now.waiting().isEmpty());
        showAnswered(now);
        showExercises(now);
        showReviews(now.child());
        points.show(shownChild.id());
        showTeam();
    }

    private void showAnswered(ChildAlerts now) {
        answered.removeAll();
        if (!now.answered().isEmpty()) {
            UnorderedList items = new UnorderedList();
            items.addClassName("alerts");
            now.answered().forEach(one -> items.add(AnsweredItem.of(one, now.child(), desk)));
            answered.add(new NativeDetails(
                    getTranslation("therapist.alert.answered", now.answered().size()), items));
        }
    }

    private void showExercises(ChildAlerts now) {
        LocalDate today = now.child().dateAt(clock.instant());
        List<Prescription> running = now.progress().program().stream()
                .filter(one -> one.getStatus() != PrescriptionStatus.DRAFT && !one.isOver(today))
                .sorted(Prescription.FAMILY_ORDER)
                .toList();
        exercises.removeAll();
        if (running.isEmpty()) {
            exercises.add(nothingPrescribed());
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("now-exercises");
        var answers = new BarrierAnswers(actions, me);
        running.forEach(one -> items.add(new NowExercise(one, now.progress(), answers)));
        exercises.add(
                new H2(getTranslation("therapist.now.days")),
                items,
                new NativeDetails(getTranslation("therapist.days.legend"), DayStrip.legend()));
    }

    /** Two weeks after a change, for two weeks: how practice went before it, and since. */
    private void showReviews(Child child) {
        reviews.removeAll();
        List<ChangeReview> due = stories.lately(child.getId());
        if (!due.isEmpty()) {
            UnorderedList items = new UnorderedList();
            items.addClassName("feed");
            due.forEach(review -> items.add(new StoryChange(review, child.getZone())));
            reviews.add(new H2(getTranslation("therapist.review.title")), items);
        }
    }

    private EmptyState nothingPrescribed() {
        RouterLink prescribe = TherapistNavigation.childLink(
                getTranslation("therapist.program.prescribe"), TherapistNavigation.LIBRARY, shownChild.id());
        prescribe.addClassNames("button-link", "primary");
        return new EmptyState("1f422", "therapist.program.empty").with(prescribe);
    }

    private void showTeam() {
        team.removeAll();
        Div people = new Div();
        people.addClassName("team");
        treatments.therapists(shownChild.id()).forEach(therapist -> people.add(member(therapist)));
        team.add(new H2(getTranslation("therapist.now.team")), people);
    }

    private static Div member(Account therapist) {
        Div member = new Div();
        if (therapist.getDiscipline() != null) {
            member.add(Badge.of(therapist.getDiscipline()));
        }
        member.add(TextSpans.secondary(therapist.getDisplayName()));
        return member;
    }
}

package org.starhop.therapist.visit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.starhop.base.DomainException;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.TestIds;
import org.starhop.child.Child;
import org.starhop.console.ExerciseName;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.FollowUpLine;
import org.starhop.followup.visit.FollowUps;
import org.starhop.followup.visit.SessionBrief;
import org.starhop.followup.visit.SessionBrief.ExerciseLine;
import org.starhop.followup.visit.SessionBriefs;
import org.starhop.followup.visit.VisitNotes;
import org.starhop.followup.visit.VisitText;
import org.starhop.followup.visit.VisitTexts;
import org.starhop.followup.visit.Visits;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.Prescriptions;

/** A visit while it takes place. It refreshes in place, so that nobody's typing is interrupted. */
class RunningVisit extends Div {

    /** The services of a visit. */
    record Services(
            Visits visits,
            VisitTexts texts,
            FollowUps followUps,
            Commitments commitments,
            SessionBriefs briefs,
            Prescriptions prescriptions,
            Prescribing prescribing) {}

    private final Services services;
    private final Child child;
    private final UUID visitId;
    private final Runnable finished;
    private final Brief brief = new Brief();
    private final UnorderedList cards = new UnorderedList();
    private final Map<UUID, FollowUpCard> byPrescription = new LinkedHashMap<>();
    private final Promises promises;
    private final VisitWriting writing;

    RunningVisit(Services services, Child child, UUID visitId, UpcomingVisits upcoming, Runnable finished) {
        this.services = services;
        this.child = child;
        this.visitId = visitId;
        this.finished = finished;
        this.promises = new Promises(services.commitments(), child.getId(), visitId);
        this.writing = new VisitWriting(services.texts(), child, visitId);
        addClassName("visit");
        cards.addClassName("follow-ups");
        Section exercises = new Section(new H2(getTranslation("therapist.visit.exercises")), cards);
        exercises.addClassName("stack");
        add(brief, exercises, promises, upcoming, writing, finish());
    }

    UUID visitId() {
        return visitId;
    }

    void refresh(LocalDate today) {
        SessionBrief facts = services.briefs().of(child.getId());
        VisitNotes notes = services.visits().notes(child.getId(), visitId);
        List<Prescription> all = services.prescriptions().of(child.getId());
        brief.show(
                facts, all.stream().collect(Collectors.toMap(Prescription::getId, ExerciseName::of)), child.getZone());
        showCards(all.stream().filter(one -> isAskedAbout(one, today)).toList(), facts, notes);
        promises.show(notes.commitments(), facts.promises());
        writing.show(notes.texts());
    }

    private static boolean isAskedAbout(Prescription one, LocalDate today) {
        boolean running = one.getStatus() == PrescriptionStatus.ACTIVE || one.getStatus() == PrescriptionStatus.ON_HOLD;
        return running && !one.isOver(today);
    }

    private void showCards(List<Prescription> asked, SessionBrief facts, VisitNotes notes) {
        Map<UUID, FollowUpLine> noted =
                notes.followUps().stream().collect(Collectors.toMap(FollowUpLine::prescriptionId, line -> line));
        for (Prescription one : asked) {
            FollowUpCard card = byPrescription.computeIfAbsent(one.getId(), id -> {
                var made = new FollowUpCard(services.followUps(), services.prescribing(), visitId, one);
                cards.add(made);
                return made;
            });
            ExerciseLine line = facts.exercises().stream()
                    .filter(exercise -> exercise.prescriptions().contains(one.getId()))
                    .findFirst()
                    .orElse(null);
            card.show(one, line, noted.get(one.getId()));
        }
        cards.setVisible(!asked.isEmpty());
    }

    private Div finish() {
        Button finish = new Button(getTranslation("therapist.visit.finish"), click -> finishNow());
        finish.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        TestIds.set(finish, "finish-visit");
        Button print = new Button(getTranslation("therapist.visit.print"));
        print.setId("print-visit");
        print.addThemeVariants(ButtonVariant.TERTIARY);
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Paragraph how = new Paragraph(getTranslation("therapist.visit.finish.how", child.getNickname()));
        how.addClassName("soft");
        Div actions = new Div(finish, print);
        actions.addClassName("actions");
        Div both = new Div(how, actions);
        both.addClassNames("stack", "no-print");
        return both;
    }

    private void finishNow() {
        if (promises.isUnfinished()) {
            promises.say(getTranslation("therapist.visit.promise.unfinished"));
            return;
        }
        try {
            services.visits().finish(child.getId(), visitId);
            Notifications.done("therapist.visit.finished", child.getNickname());
            finished.run();
        } catch (DomainException.Invalid missing) {
            if (missing.field().equals(VisitText.FAMILY_SUMMARY.name())) {
                writing.say(Labels.of(missing));
            } else {
                promises.say(Labels.of(missing));
            }
        }
    }
}

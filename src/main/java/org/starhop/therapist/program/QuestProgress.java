package org.starhop.therapist.program;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.practice.RepetitionQuest;
import org.starhop.program.Prescription;

/** The progress of a repetition quest, in total and this week. It can refresh while somebody reads the card. */
class QuestProgress extends Div {

    private final Span words = TextSpans.secondary("");
    private final Div bar = new Div();
    private final int target;
    private final int weekGoal;

    QuestProgress(Prescription prescription, int target) {
        this.target = target;
        this.weekGoal = prescription.getPlan().repsPerWeek();
        addClassName("rx-quest");
        TestIds.set(this, "quest-progress");
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(words, bar);
    }

    void show(@Nullable RepetitionQuest quest, LocalDate today) {
        int reps = quest == null ? 0 : quest.getReps();
        int ofWeek = quest == null ? 0 : quest.repsInWeekOf(today);
        String week = weekGoal == 0
                ? Labels.text("therapist.quest.week", ofWeek)
                : Labels.text("therapist.quest.week-of", ofWeek, weekGoal);
        words.setText(Labels.text("therapist.quest.progress", reps, target) + " · " + week);
        bar.getElement().getStyle().set("--share", Math.min(100, reps * 100L / target) + "%");
    }
}

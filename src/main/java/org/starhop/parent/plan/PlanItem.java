package org.starhop.parent.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.console.Badge;
import org.starhop.exercise.Routine;
import org.starhop.parent.WhyChanged;
import org.starhop.play.OwnMediaView;
import org.starhop.program.Prescription;

/** An exercise of the plan: its routines, its position, praise or stars. */
class PlanItem extends Article {

    private final Prescription prescription;
    private final PlanActions actions;
    private final String name;
    private final List<Select<Routine>> moments = new ArrayList<>();

    PlanItem(
            Prescription prescription,
            List<Prescription> order,
            PlanActions actions,
            Optional<WhyChanged> why,
            ProposedPanel proposed,
            ChildsCard card) {
        this.prescription = prescription;
        this.actions = actions;
        this.name = prescription.getPlan().text(Labels.language()).name();
        addClassNames("plan-item", "panel");
        TestIds.set(this, "plan-item");
        Image picture = OwnMediaView.small(prescription);
        Div facts = new Div(
                Badge.of(prescription.getDiscipline()),
                new Badge(Labels.text(
                        "parent.today.minutes", prescription.getPlan().minutesPerDay())));
        facts.addClassName("facts");
        choice(order).ifPresent(facts::add);
        Div words = new Div(new H3(name), facts);
        words.addClassName("words");
        add(picture, words, movers(order));
        why.ifPresent(this::add);
        add(proposed, routines(), praise(), new OwnMediaPanel(prescription, actions), card);
    }

    /** Names the other one of a "this or that" choice. */
    private Optional<Span> choice(List<Prescription> active) {
        return active.stream()
                .filter(prescription::isChoiceWith)
                .findFirst()
                .map(other -> Labels.text(
                        "parent.today.choice",
                        other.getPlan().text(Labels.language()).name()))
                .map(words -> TestIds.set(new Badge(words), "choice"));
    }

    private Div movers(List<Prescription> order) {
        Button up = mover("up", "↑", () -> actions.move(prescription, order, -1));
        up.setEnabled(!order.getFirst().equals(prescription));
        Button down = mover("down", "↓", () -> actions.move(prescription, order, 1));
        down.setEnabled(!order.getLast().equals(prescription));
        Div movers = new Div(up, down);
        movers.addClassName("tools");
        return movers;
    }

    private Button mover(String direction, String sign, Runnable work) {
        Button button = new Button(sign, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Labels.text("parent.rewards." + direction) + ": " + name);
        return TestIds.set(button, "move-" + direction);
    }

    private Div routines() {
        Div all = new Div();
        all.addClassName("moments");
        List<Routine> now = prescription.getRoutines();
        for (int i = 0; i < now.size(); i++) {
            all.add(moment(now.get(i), i + 1, now.size()));
        }
        all.add(new HelpSelect(prescription, actions));
        return all;
    }

    private Select<Routine> moment(Routine now, int n, int of) {
        Select<Routine> moment = new Select<>();
        moment.setLabel(of == 1 ? Labels.text("parent.plan.moment") : Labels.text("parent.plan.moment-of", n, of));
        moment.setItems(Routine.values());
        moment.setItemLabelGenerator(Labels::of);
        moment.setValue(now);
        moment.addValueChangeListener(change -> actions.place(
                prescription, moments.stream().map(Select::getValue).toList()));
        moments.add(moment);
        return TestIds.set(moment, "moment");
    }

    private Checkbox praise() {
        Checkbox praise = new Checkbox(Labels.text("parent.plan.praise-only"), prescription.isPraiseOnly());
        praise.setHelperText(Labels.text("parent.plan.praise-only-help"));
        praise.addValueChangeListener(change -> actions.praiseOnly(prescription, change.getValue()));
        return TestIds.set(praise, "praise-only");
    }
}

package org.starhop.parent.plan;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.parent.Reasons;
import org.starhop.play.OwnMediaView;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;

/** The exercises that are on hold or were finished recently, and why. */
class AwayPanel extends Section {

    /** How many days a finished exercise is still listed. */
    private static final int LATELY_DAYS = 30;

    AwayPanel(List<Prescription> all, Reasons reasons, LocalDate today) {
        addClassName("stack");
        setId("away");
        List<Prescription> away = all.stream()
                .filter(prescription -> isAway(prescription, reasons, today))
                .toList();
        add(new H2(Labels.text("parent.plan.away")));
        away.forEach(prescription -> add(item(prescription, reasons)));
        setVisible(!away.isEmpty());
    }

    private static boolean isAway(Prescription prescription, Reasons reasons, LocalDate today) {
        return (prescription.getStatus() == PrescriptionStatus.ON_HOLD && !prescription.isOver(today))
                || (prescription.getStatus() == PrescriptionStatus.COMPLETED
                        && reasons.changedSince(prescription, today.minusDays(LATELY_DAYS)));
    }

    private static Article item(Prescription prescription, Reasons reasons) {
        Div words =
                new Div(new H3(prescription.getPlan().text(Labels.language()).name()));
        words.addClassName("words");
        Article item = new Article(OwnMediaView.small(prescription), words);
        reasons.of(prescription).ifPresent(item::add);
        item.addClassNames("plan-item", "panel");
        return TestIds.set(item, "plan-away");
    }
}

package org.starhop.parent.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.console.ProposalCard;
import org.starhop.console.ProposalDesk;
import org.starhop.parent.AskForLess;
import org.starhop.program.Prescription;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.ProposalState;
import org.starhop.program.proposal.Proposed.SmallerPlan;

/** What either side proposes about one exercise, and the way to ask for less. */
@StyleSheet("proposals.css")
class ProposedPanel extends Div {

    /** Asks the therapist. */
    interface Ask {
        void ask(Prescription prescription, SmallerPlan plan, String words);
    }

    ProposedPanel(Prescription prescription, List<ProposalLine> open, ZoneId zone, ProposalDesk desk, Ask ask) {
        addClassName("proposed-panel");
        open.forEach(line -> add(new ProposalCard(line, zone, desk, false)));
        boolean waits = open.stream()
                .anyMatch(line -> line.side() == ProposalSide.FAMILY && line.state() == ProposalState.WAITING);
        if (!waits && !AskForLess.offers(prescription).isEmpty()) {
            add(opener(prescription, ask));
        }
    }

    private Button opener(Prescription prescription, Ask ask) {
        Button open = new Button(Labels.text("parent.less.open"));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel(Labels.text("parent.less.open") + ": "
                + prescription.getPlan().text(Labels.language()).name());
        open.addClickListener(click ->
                replace(open, new AskForLess(prescription, (plan, words) -> ask.ask(prescription, plan, words))));
        return TestIds.set(open, "open-less");
    }
}

package org.starhop.console;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.ProposalState;
import org.starhop.program.proposal.Proposed.NewRoutine;
import org.starhop.program.proposal.Proposed.SmallerPlan;

/** What would change, in the reader's terms. */
public final class ProposalWords {

    private ProposalWords() {}

    /** Such as "3 days a week. Now: 4 days a week."; what it is now is told only while the proposal waits. */
    static UnorderedList what(ProposalLine line, ProposalSide reader) {
        UnorderedList list = new UnorderedList();
        list.addClassName("proposed");
        PrescriptionPlan now = line.prescription().getPlan();
        List<String> words = switch (line.what()) {
            case NewRoutine routine -> List.of(of(routine));
            case SmallerPlan plan when line.state() == ProposalState.WAITING -> changes(plan, now, dose(reader));
            case SmallerPlan plan -> List.of(dose(reader).of(plan.dosage(), plan.frequency()));
        };
        words.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    /** One short phrase, such as "3 days a week". */
    public static String brief(SmallerPlan plan, PrescriptionPlan now, ProposalSide reader) {
        return plan.dosage().equals(now.dosage())
                ? DoseWords.of(plan.frequency())
                : dose(reader).of(plan.dosage());
    }

    private static String of(NewRoutine routine) {
        return Labels.text("proposal.routine", Labels.of(routine.to()), Labels.of(routine.from()));
    }

    private static List<String> changes(SmallerPlan plan, PrescriptionPlan now, DoseWords dose) {
        List<String> words = new ArrayList<>();
        compare(words, DoseWords.of(now.frequency()), DoseWords.of(plan.frequency()));
        compare(words, dose.of(now.dosage()), dose.of(plan.dosage()));
        return words;
    }

    private static void compare(List<String> words, String now, String then) {
        if (!now.equals(then)) {
            words.add(Labels.text("proposal.change", then, now));
        }
    }

    private static DoseWords dose(ProposalSide reader) {
        return reader == ProposalSide.FAMILY ? DoseWords.FAMILY : DoseWords.THERAPIST;
    }
}

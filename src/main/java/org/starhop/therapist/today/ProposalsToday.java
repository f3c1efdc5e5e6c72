package org.starhop.therapist.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Child;
import org.starhop.console.Badge;
import org.starhop.console.ExerciseName;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.Proposals;
import org.starhop.therapist.TherapistNavigation;

/** What families ask to change, and what they answered; each line leads to the child's program, where the exercise is. */
class ProposalsToday extends Div {

    private final Proposals proposals;

    ProposalsToday(Proposals proposals) {
        this.proposals = proposals;
    }

    /** Shows what concerns these children; stays empty if nothing does. */
    void show(List<Child> caseload) {
        Map<UUID, Child> children = caseload.stream().collect(Collectors.toMap(Child::getId, child -> child));
        List<ProposalLine> lines = proposals.ofCaseload();
        removeAll();
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("threads");
            lines.forEach(line -> list.add(item(line, Objects.requireNonNull(children.get(line.childId())))));
            add(new H2(getTranslation("therapist.today.proposals")), list);
        }
    }

    private ListItem item(ProposalLine line, Child child) {
        RouterLink link = TherapistNavigation.childLink("", TherapistNavigation.PROGRAM, child.getId());
        Div words = new Div(new Span(child.getNickname()), TextSpans.secondary(ExerciseName.of(line.prescription())));
        link.add(Pictures.of(child.getAvatar(), ""), words, state(line));
        return TestIds.set(new ListItem(link), "proposal-line");
    }

    private Badge state(ProposalLine line) {
        return line.waitsFor(ProposalSide.THERAPIST)
                ? new Badge(getTranslation("therapist.today.proposal.asks"), Badge.Tone.CARE)
                : new Badge(getTranslation("therapist.today.proposal." + line.state()));
    }
}

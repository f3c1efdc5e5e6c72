package org.starhop.console;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.starhop.base.ui.Labels;
import org.starhop.program.proposal.ProposalLine;

/** Proposals that stand apart from their exercises. A card stays while its proposal does, with what is being typed in it. */
public class ProposalPanel extends Section {

    private final ProposalDesk desk;
    private final Map<ProposalLine, ProposalCard> cards = new LinkedHashMap<>();

    public ProposalPanel(ProposalDesk desk) {
        this.desk = desk;
        addClassNames("proposals", "stack");
        H2 title = new H2(Labels.text("proposal.title"));
        title.addClassName("visually-hidden");
        add(title);
        setVisible(false);
    }

    /** Shows these now. */
    public void show(List<ProposalLine> lines, ZoneId zone) {
        cards.entrySet().removeIf(shown -> isGone(shown.getKey(), shown.getValue(), lines));
        lines.stream()
                .filter(line -> !cards.containsKey(line))
                .forEach(line -> add(cards.computeIfAbsent(line, fresh -> card(fresh, zone))));
        setVisible(!cards.isEmpty());
    }

    /** What somebody is about to answer stays until they have sent it, and are told why if that comes too late. */
    private boolean isGone(ProposalLine line, ProposalCard card, List<ProposalLine> lines) {
        boolean gone = !lines.contains(line) && !card.isBeingAnswered();
        if (gone) {
            remove(card);
        }
        return gone;
    }

    private ProposalCard card(ProposalLine line, ZoneId zone) {
        ProposalCard card = new ProposalCard(line, zone, desk, true);
        card.addClassName("panel");
        return card;
    }
}

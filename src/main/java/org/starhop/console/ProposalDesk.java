package org.starhop.console;

import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.Notifications;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.ProposalState;
import org.starhop.program.proposal.Proposals;

/** What a reader can do with a proposal. The page refreshes after each action. */
public class ProposalDesk {

    private final ProposalSide reader;
    private final Proposals proposals;
    private final Runnable changed;

    public ProposalDesk(ProposalSide reader, Proposals proposals, Runnable changed) {
        this.reader = reader;
        this.proposals = proposals;
        this.changed = changed;
    }

    ProposalSide reader() {
        return reader;
    }

    void answer(ProposalLine line, ProposalState answer, @Nullable String word) {
        if (answer == ProposalState.ACCEPTED) {
            proposals.accept(line.childId(), line.id(), word);
        } else {
            proposals.decline(line.childId(), line.id(), word);
        }
        done("proposal.done." + answer);
    }

    void withdraw(ProposalLine line) {
        proposals.withdraw(line.childId(), line.id());
        done("proposal.done.WITHDRAWN");
    }

    void seen(ProposalLine line) {
        proposals.seen(line.childId(), line.id());
        changed.run();
    }

    private void done(String key) {
        changed.run();
        Notifications.done(key);
    }
}

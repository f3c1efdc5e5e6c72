package org.starhop.program.proposal;

/** What became of a proposal. */
public enum ProposalState {
    /** The other side has not answered yet. */
    WAITING,
    ACCEPTED,
    DECLINED,
    /** Taken back by its author. */
    WITHDRAWN,
    /** Not answered, and of no use any more: the exercise ended, or has another plan by now. */
    OVERTAKEN
}

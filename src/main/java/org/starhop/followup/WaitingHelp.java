package org.starhop.followup;

import org.starhop.child.Child;
import org.starhop.program.Prescription;

/** A help request that waits for an answer, with whom and what it is about. */
public record WaitingHelp(Child child, Prescription prescription, HelpLine request) {}

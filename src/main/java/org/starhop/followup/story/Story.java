package org.starhop.followup.story;

import java.time.LocalDate;
import java.util.List;
import org.starhop.child.Child;
import org.starhop.followup.FamilyNoteLine;
import org.starhop.followup.MessageLine;
import org.starhop.followup.visit.HeldVisit;
import org.starhop.practice.Practice;
import org.starhop.program.Prescription;

/**
 * What happened around a child since a day.
 *
 * @param from the first day
 * @param isWhole whether nothing can have happened before
 * @param program every prescription, whatever its status
 * @param practices one entry for each practice, as it stands now
 * @param changes newest first
 */
public record Story(
        Child child,
        LocalDate from,
        boolean isWhole,
        List<Prescription> program,
        List<Practice> practices,
        List<FamilyNoteLine> notes,
        List<ChangeReview> changes,
        List<HeldVisit> visits,
        List<MessageLine> messages) {}

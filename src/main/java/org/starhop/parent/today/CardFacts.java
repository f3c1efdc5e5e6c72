package org.starhop.parent.today;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.starhop.base.ui.Labels;
import org.starhop.followup.HelpKind;
import org.starhop.followup.HelpLine;
import org.starhop.followup.Remedy.Situation;
import org.starhop.parent.AskForLess;
import org.starhop.parent.DayFacts;
import org.starhop.parent.WhyChanged;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.SlotState;
import org.starhop.program.Prescription;
import org.starhop.progress.ShortDay;
import org.starhop.progress.SlotView;

/** What the card of one practice shows, out of what its page shows. */
record CardFacts(DayFacts day, SlotView slot) {

    /** Returns the other one of a "this or that" choice. */
    Optional<SlotView> other() {
        return day.day().insteadOf(slot);
    }

    /** Returns what the family asked about the exercise, newest first. */
    List<HelpLine> help() {
        return day.help(slot);
    }

    Optional<WhyChanged> why() {
        return day.whyChanged(slot);
    }

    Prescription prescription() {
        return slot.prescription();
    }

    ZoneId zone() {
        return day.child().getZone();
    }

    /** Returns what was reported, also while the card rests; "not today" while nothing is. */
    PracticeResult result() {
        return slot.log() == null ? PracticeResult.NOT_TODAY : slot.log().result();
    }

    /** Returns what decides which remedies fit now. */
    Situation situation() {
        return new Situation(
                day.isToday(),
                day.parent(),
                result().isPracticed(),
                other().filter(one -> one.state() == SlotState.OPEN).isPresent(),
                ShortDay.of(day.day()).relieves(),
                asked());
    }

    private Set<HelpKind> asked() {
        Set<HelpKind> asked =
                help().stream().filter(HelpLine::isOpen).map(HelpLine::kind).collect(Collectors.toSet());
        if (day.asksForLess(slot)) {
            asked.add(HelpKind.SMALLER_DOSE);
        }
        return asked;
    }

    /** Returns whether the reader can ask for a smaller plan that the therapist only has to accept. */
    boolean offersLess() {
        return day.parent() && !AskForLess.offers(prescription()).isEmpty();
    }

    static String nameOf(SlotView slot) {
        return slot.prescription().getPlan().text(Labels.language()).name();
    }
}

package org.starhop.followup.alert;

import java.util.List;
import org.starhop.child.Child;
import org.starhop.progress.ChildProgress;

/**
 * A child's progress, and what alerts its therapists.
 *
 * @param waiting the alerts that nobody has handled or snoozed, most urgent first
 * @param answered those that somebody has
 */
public record ChildAlerts(ChildProgress progress, List<Alert> waiting, List<AnsweredAlert> answered) {

    public Child child() {
        return progress.child();
    }
}

package org.starhop.therapist.child;

import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.console.CommitmentItem;
import org.starhop.followup.visit.HeldVisit;

/** A visit that was held: what was agreed and promised, in the story. */
class StoryVisit extends StoryItem {

    StoryVisit(HeldVisit visit, ZoneId zone) {
        super(
                "story-visit",
                "1f4d6",
                Labels.text("therapist.story.visit"),
                String.join(", ", visit.therapists()) + " · " + DateFormats.time(visit.start(), zone));
        if (!visit.summary().isEmpty()) {
            say(visit.summary());
        }
        UnorderedList promises = new UnorderedList();
        promises.addClassName("commitments");
        visit.commitments().forEach(line -> promises.add(new CommitmentItem(line, null)));
        if (!visit.commitments().isEmpty()) {
            show(promises);
        }
    }
}

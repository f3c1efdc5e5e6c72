package org.starhop.therapist.child;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;
import org.starhop.console.ChangeWords;
import org.starhop.console.DoseWords;
import org.starhop.followup.PlanChange;
import org.starhop.followup.story.ChangeReview;

/** A change of the program: what changed and why, what it answered, and how practice went before and after. */
class StoryChange extends StoryItem {

    private static final int NAMED = 5;

    StoryChange(ChangeReview review, ZoneId zone) {
        super(
                "story-change",
                "1f9e9",
                Labels.text(
                        "therapist.story.change." + review.change().change(),
                        review.change().after().text(Labels.language()).name()),
                review.change().why().by() + " · "
                        + DateFormats.shortDayAndTime(review.change().why().changedAt(), zone));
        PlanChange change = review.change();
        show(new Badge(Labels.of(change.why().reason())));
        List<String> words = ChangeWords.of(change.before(), change.after(), DoseWords.THERAPIST);
        if (!words.isEmpty()) {
            UnorderedList list = new UnorderedList();
            words.forEach(line -> list.add(new ListItem(line)));
            show(list);
        }
        if (change.why().comment() != null) {
            say(Objects.requireNonNull(change.why().comment()));
        }
        showAnswered(review);
        if (review.before() != null && review.after() != null) {
            show(new BeforeAndAfter(review));
        }
    }

    private void showAnswered(ChangeReview review) {
        if (!review.answered().isEmpty()) {
            String days = review.answered().stream()
                    .map(entry -> DateFormats.shortDay(entry.log().getLocalDate()))
                    .distinct()
                    .limit(NAMED)
                    .collect(Collectors.joining(" · "));
            show(TestIds.set(
                    TextSpans.secondary(Labels.text(
                            "therapist.story.answers",
                            review.answered().size(),
                            Labels.of(review.barrier().orElseThrow()),
                            days)),
                    "answers"));
        }
    }
}

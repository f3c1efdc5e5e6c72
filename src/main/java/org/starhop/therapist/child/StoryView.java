package org.starhop.therapist.child;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.account.Accounts;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.TestIds;
import org.starhop.child.Children;
import org.starhop.console.EmptyState;
import org.starhop.console.ExerciseName;
import org.starhop.console.ShownChild;
import org.starhop.followup.story.Stories;
import org.starhop.followup.story.Story;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.therapist.ChildLayout;
import org.starhop.therapist.ProgramActions;
import org.starhop.therapist.TherapistNavigation;

/** What happened, newest day first: practices, what stood in the way, changes, visits, and words of both sides. */
@Route(value = TherapistNavigation.STORY, layout = ChildLayout.class)
@RolesAllowed("THERAPIST")
class StoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The number of days that are shown at first, and added each time. */
    private static final int STEP = 14;

    private final Stories stories;
    private final ShownChild shownChild = new ShownChild();
    private final Accounts accounts;
    private final Clock clock;
    private final ProgramActions actions;
    private final Nav filter = new Nav();
    private final Div onlyOne = new Div();
    private final Div timeLine = new Div();
    private final Div below = new Div();
    private int days = STEP;
    private StoryKind kind = StoryKind.ALL;

    /** The prescription that alone is shown; null for all. */
    private @Nullable UUID only;

    StoryView(
            Stories stories,
            Prescriptions prescriptions,
            Prescribing prescribing,
            Children children,
            Accounts accounts,
            LivePages live,
            Clock clock) {
        this.stories = stories;
        this.accounts = accounts;
        this.clock = clock;
        this.actions = new ProgramActions(prescriptions, prescribing, children, accounts, clock, this::refresh);
        filter.addClassName("story-filter");
        filter.setAriaLabel(getTranslation("therapist.story.filter"));
        onlyOne.addClassName("story-filter");
        timeLine.addClassName("time-line");
        timeLine.setId("feed");
        add(new H2(getTranslation("therapist.story.title")), filter, onlyOne, timeLine, below);
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        QueryParameters query = event.getLocation().getQueryParameters();
        kind = StoryKind.read(query);
        only = TherapistNavigation.only(query).orElse(null);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.child.story");
    }

    private void refresh() {
        Story story = stories.of(shownChild.id(), days);
        LocalDate today = story.child().dateAt(clock.instant());
        var answers = new BarrierAnswers(actions, accounts.me());
        showFilter();
        showOnly(story);
        show(new StoryEntries(story, answers, today).of(kind, only));
        showBelow(story);
    }

    private void show(List<StoryEntry> entries) {
        timeLine.removeAll();
        UnorderedList list = new UnorderedList();
        LocalDate day = null;
        for (StoryEntry entry : entries) {
            if (!entry.day().equals(day)) {
                day = entry.day();
                list = new UnorderedList();
                list.addClassName("feed");
                timeLine.add(TestIds.set(new H3(DateFormats.longDay(day)), "story-day"), list);
            }
            list.add(entry.item());
        }
    }

    private void showFilter() {
        filter.removeAll();
        for (StoryKind one : StoryKind.values()) {
            RouterLink link = TherapistNavigation.story(shownChild.id(), one.query(), only);
            link.setText(getTranslation("therapist.story.show." + one));
            link.addClassName("chip-link");
            if (one == kind) {
                link.getElement().setAttribute("aria-current", "true");
            }
            filter.add(TestIds.set(link, "show-" + one.code()));
        }
    }

    private void showOnly(Story story) {
        onlyOne.removeAll();
        story.program().stream()
                .filter(one -> one.getId().equals(only))
                .forEach(one -> onlyOne.add(new Span(name(one)), everything()));
        onlyOne.setVisible(onlyOne.getChildren().findAny().isPresent());
    }

    private String name(Prescription one) {
        return getTranslation("therapist.story.only", ExerciseName.of(one));
    }

    private RouterLink everything() {
        RouterLink all = TherapistNavigation.story(shownChild.id(), kind.query(), null);
        all.setText(getTranslation("therapist.story.all"));
        return all;
    }

    private void showBelow(Story story) {
        below.removeAll();
        if (timeLine.getChildren().findAny().isEmpty()) {
            boolean isNew = story.isWhole() && kind == StoryKind.ALL && only == null;
            below.add(new EmptyState("1f989", isNew ? "therapist.story.empty" : "therapist.story.nothing"));
        }
        if (!story.isWhole()) {
            Button earlier =
                    new Button(getTranslation("therapist.story.earlier", DateFormats.day(story.from())), click -> {
                        days += STEP;
                        refresh();
                    });
            earlier.setId("more-logs");
            below.add(earlier);
        }
    }
}

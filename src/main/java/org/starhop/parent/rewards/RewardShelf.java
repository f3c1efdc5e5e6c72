package org.starhop.parent.rewards;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.reward.NewReward;
import org.starhop.reward.Reward;
import org.starhop.reward.RewardSize;
import org.starhop.reward.StarOwner;

/** The rewards of one owner, with their stars and with ideas to start with. */
class RewardShelf extends Section {

    private static final int ENOUGH = 4;

    private final StarOwner owner;
    private final ShelfFacts facts;
    private final RewardActions actions;

    RewardShelf(StarOwner owner, ShelfFacts facts, RewardActions actions) {
        this.owner = owner;
        this.facts = facts;
        this.actions = actions;
        addClassNames("shelf", "stack");
        setId("shelf-" + owner.name().toLowerCase(Locale.ROOT));
        add(header());
        List<Reward> shelf = facts.shelf(owner);
        shelf.forEach(reward -> add(new RewardItem(reward, facts, actions)));
        if (shelf.isEmpty()) {
            Paragraph empty = new Paragraph(Labels.text("parent.shelf.empty." + owner.name()));
            empty.addClassName("soft");
            add(empty);
        }
        if (facts.parent()) {
            add(foot(shelf));
        }
    }

    private Header header() {
        int balance = facts.stars(owner).balance();
        Span there = new Span(Labels.text("parent.shelf.to-spend", balance));
        there.addClassName("balance");
        there.getElement().setAttribute("data-balance", String.valueOf(balance));
        Header header = new Header(
                new H2(Labels.text("parent.shelf." + owner.name(), facts.child().getNickname())), there);
        header.addClassNames("row", "spread");
        return header;
    }

    private Div foot(List<Reward> shelf) {
        Button add = new Button(
                Labels.text("parent.shelf.add"),
                click -> actions.openNew(new NewReward(owner, "", RewardPictures.ALL.getFirst(), RewardSize.SMALL, 5)));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        TestIds.set(add, "add-to-shelf");
        add.setAriaLabel(Labels.text(
                "parent.shelf.add-for",
                Labels.text("parent.shelf." + owner.name(), facts.child().getNickname())));
        Div foot = new Div(add);
        foot.addClassName("ideas");
        if (shelf.size() < ENOUGH) {
            List<String> there = shelf.stream().map(Reward::getTitle).toList();
            RewardPictures.ideas(owner).stream()
                    .filter(idea -> !there.contains(idea.title()))
                    .limit(ENOUGH)
                    .forEach(idea -> foot.add(idea(idea)));
        }
        return foot;
    }

    private Button idea(NewReward idea) {
        Image picture = Pictures.of(String.valueOf(idea.picture()), "");
        picture.addClassName("small");
        String title = String.valueOf(idea.title());
        String cost = Labels.text("parent.stars", Objects.requireNonNullElse(idea.cost(), 1));
        Button button = new Button(title + " · " + cost, picture, click -> actions.create(idea));
        button.addClassName("idea");
        button.setAriaLabel(Labels.text("parent.shelf.idea", title, cost));
        return TestIds.set(button, "reward-idea");
    }
}

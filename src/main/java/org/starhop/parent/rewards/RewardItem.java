package org.starhop.parent.rewards;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.console.Badge;
import org.starhop.parent.StarBadge;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.Reward;
import org.starhop.reward.StarOwner;

/** A reward on a shelf: what it is, what it costs, and whether there are enough stars. */
class RewardItem extends Article {

    private final Reward reward;

    RewardItem(Reward reward, ShelfFacts facts, RewardActions actions) {
        this(reward);
        int toGo = Math.max(0, reward.getCost() - facts.stars(reward.getOwner()).balance());
        add(Pictures.of(reward.getPicture(), ""), words(toGo));
        boolean spends = reward.getOwner() == StarOwner.CHILD || facts.parent();
        if (facts.isAskedFor(reward)) {
            add(new Badge(Labels.of(ClaimStatus.ASKED)));
        } else if (toGo == 0 && spends) {
            add(spend(actions));
        }
        if (facts.parent()) {
            add(tools(facts.shelf(reward.getOwner()), actions));
        }
    }

    private RewardItem(Reward reward) {
        this.reward = reward;
        addClassNames("reward", "panel");
        TestIds.set(this, "reward");
        getElement().setAttribute("data-reward", reward.getId().toString());
    }

    /** Returns a retired reward, with a button to put it back. */
    static RewardItem putAway(Reward reward, RewardActions actions) {
        RewardItem item = new RewardItem(reward);
        Button back = new Button(Labels.text("parent.rewards.put-back"), click -> actions.putBack(reward));
        back.setAriaLabel(Labels.text("parent.rewards.put-back") + ": " + reward.getTitle());
        item.add(Pictures.of(reward.getPicture(), ""), item.words(0), TestIds.set(back, "restore-reward"));
        item.addClassName("away");
        return item;
    }

    private Div words(int toGo) {
        Div facts = new Div(new StarBadge(reward.getCost()), new Badge(Labels.of(reward.getSize())));
        facts.addClassName("facts");
        if (toGo > 0) {
            facts.add(new Badge(Labels.text("parent.rewards.to-go", toGo)));
        }
        Div words = new Div(new H3(reward.getTitle()), facts);
        words.addClassName("words");
        return words;
    }

    private Button spend(RewardActions actions) {
        boolean child = reward.getOwner() == StarOwner.CHILD;
        String text = Labels.text("parent.rewards.spend." + reward.getOwner().name());
        Button button = new Button(text, click -> {
            if (child) {
                actions.ask(reward);
            } else {
                actions.treat(reward);
            }
        });
        button.setAriaLabel(text + ": " + reward.getTitle());
        return TestIds.set(button, child ? "ask-reward" : "treat-reward");
    }

    private Div tools(List<Reward> shelf, RewardActions actions) {
        Button up = tool("up", "↑", () -> actions.move(reward, shelf, -1));
        up.setEnabled(!shelf.getFirst().equals(reward));
        Button down = tool("down", "↓", () -> actions.move(reward, shelf, 1));
        down.setEnabled(!shelf.getLast().equals(reward));
        Button edit = tool("edit", Labels.text("parent.rewards.edit"), () -> actions.edit(reward));
        Button away = tool("retire", Labels.text("parent.rewards.retire"), () -> actions.putAway(reward));
        Div tools = new Div(up, down, edit, away);
        tools.addClassName("tools");
        return tools;
    }

    private Button tool(String name, String sign, Runnable work) {
        Button tool = new Button(sign, click -> work.run());
        tool.addThemeVariants(ButtonVariant.TERTIARY);
        tool.setAriaLabel(Labels.text("parent.rewards." + name) + ": " + reward.getTitle());
        return TestIds.set(tool, name + "-reward");
    }
}

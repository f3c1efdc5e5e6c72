package org.starhop.parent.rewards;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.ui.Fields;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.reward.NewReward;
import org.starhop.reward.Reward;
import org.starhop.reward.RewardSize;
import org.starhop.reward.StarOwner;

/** The form for a new or changed reward. What was typed stays until it is stored. */
class RewardDialog extends FormDialog {

    /** Updates the reward that the form was opened with. */
    interface RewardUpdate {
        void store(NewReward asked, int openedWith);
    }

    private final TextField title = new TextField();
    private final RadioButtonGroup<String> picture = new RadioButtonGroup<>();
    private final RadioButtonGroup<RewardSize> size = new RadioButtonGroup<>();
    private final IntegerField cost = Fields.number("parent.reward.cost");
    private final RadioButtonGroup<StarOwner> owner = new RadioButtonGroup<>();
    private final Div stale = new Div();
    private final FormErrors errors = new FormErrors();
    private final @Nullable Supplier<Reward> newest;
    private int openedWith;

    RewardDialog(StarOwner owner, Consumer<NewReward> create) {
        this(new NewReward(owner, "", RewardPictures.ALL.getFirst(), RewardSize.SMALL, 5), create);
    }

    RewardDialog(NewReward start, Consumer<NewReward> create) {
        this(Labels.text("parent.reward.new"), null, (asked, none) -> create.accept(asked));
        fill(start);
    }

    RewardDialog(Reward reward, Supplier<Reward> newest, RewardUpdate update) {
        this(Labels.text("parent.reward.change"), newest, update);
        owner.setVisible(false);
        fill(reward);
    }

    private RewardDialog(String header, @Nullable Supplier<Reward> newest, RewardUpdate update) {
        this.newest = newest;
        setHeaderTitle(header);
        setId("reward-dialog");
        addClassName("reward-dialog");
        stale.addClassNames("notice", "stale");
        stale.setVisible(false);
        stale.getElement().setAttribute("role", "alert");
        buildFields();
        Div body = new Div(errors, stale, title, owner, size, cost, picture);
        body.addClassName("stack");
        add(body);
        Button save = new Button(Labels.text("parent.reward.save"), click -> trySave(update));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-reward");
        Button cancel = new Button(Labels.text("form.cancel"), click -> close());
        cancel.setId("cancel-reward");
        getFooter().add(cancel, save);
    }

    private void buildFields() {
        errors.put("title", title);
        errors.put("picture", picture);
        errors.put("size", size);
        errors.put("cost", cost);
        errors.put("owner", owner);
        title.setLabel(Labels.text("parent.reward.title"));
        title.setMaxLength(Reward.LONGEST_TITLE);
        title.setId("reward-title");
        title.setWidthFull();
        owner.setLabel(Labels.text("parent.reward.owner"));
        owner.setItems(StarOwner.values());
        owner.setItemLabelGenerator(Labels::of);
        owner.setId("reward-owner");
        owner.addClassName("chips");
        size.setLabel(Labels.text("parent.reward.size"));
        size.setItems(RewardSize.values());
        size.setItemLabelGenerator(Labels::of);
        size.setId("reward-size");
        size.addClassName("chips");
        size.addValueChangeListener(change -> {
            boolean usual = change.getOldValue() != null
                    && cost.getOptionalValue()
                            .filter(typed -> typed == RewardPictures.usualCost(change.getOldValue()))
                            .isPresent();
            if (change.isFromClient() && usual) {
                cost.setValue(RewardPictures.usualCost(change.getValue()));
            }
        });
        cost.setHelperText(Labels.text("parent.reward.cost-help"));
        cost.setStepButtonsVisible(true);
        cost.setMin(1);
        cost.setMax(500);
        cost.setId("reward-cost");
        picture.setLabel(Labels.text("parent.reward.picture"));
        picture.setItems(RewardPictures.ALL);
        picture.setRenderer(new ComponentRenderer<>(RewardDialog::option));
        picture.setId("reward-picture");
        picture.addClassNames("chips", "pictures");
    }

    private static Image option(String codePoints) {
        return Pictures.of(codePoints, Labels.text("parent.picture." + codePoints));
    }

    private void fill(NewReward start) {
        owner.setValue(start.owner());
        title.setValue(String.valueOf(start.title()));
        size.setValue(start.size());
        cost.setValue(start.cost());
        picture.setValue(start.picture());
    }

    private void fill(Reward reward) {
        fill(new NewReward(
                reward.getOwner(), reward.getTitle(), reward.getPicture(), reward.getSize(), reward.getCost()));
        openedWith = reward.getRowVersion();
    }

    private void trySave(RewardUpdate update) {
        errors.attempt(() -> {
            try {
                update.store(typed(), openedWith);
                close();
            } catch (DomainException.Stale quicker) {
                showStale(quicker);
            }
        });
    }

    private NewReward typed() {
        return new NewReward(
                owner.getValue(), title.getValue(), picture.getValue(), size.getValue(), Fields.typed("cost", cost));
    }

    /** Shows what somebody else changed first beside the reader's own text, which is kept. */
    private void showStale(DomainException.Stale quicker) {
        Supplier<Reward> look = newest;
        if (look == null) {
            throw quicker;
        }
        Reward theirs = look.get();
        Button take = new Button(Labels.text("parent.reward.take-theirs"), click -> {
            fill(theirs);
            stale.setVisible(false);
        });
        take.setId("take-theirs");
        Button keep = new Button(Labels.text("parent.reward.keep-mine"), click -> {
            openedWith = theirs.getRowVersion();
            stale.setVisible(false);
        });
        keep.setId("keep-mine");
        stale.removeAll();
        stale.add(
                new Span(Labels.of(quicker)),
                new Span(Labels.text("parent.reward.theirs", theirs.getTitle(), theirs.getCost())),
                new Div(take, keep));
        stale.setVisible(true);
    }
}

package org.starhop.parent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.console.Badge;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.Claims;
import org.starhop.reward.RewardClaim;

/** A wish that is waiting for an answer, or an approved one that has not been enjoyed yet. */
public class ClaimCard extends Article {

    private final RewardClaim claim;
    private final Claims claims;
    private final Runnable answered;

    public ClaimCard(RewardClaim claim, String childName, boolean parent, Claims claims, Runnable answered) {
        this.claim = claim;
        this.claims = claims;
        this.answered = answered;
        addClassNames("claim-card", "panel");
        TestIds.set(this, "claim");
        getElement().setAttribute("data-status", claim.getStatus().name());
        add(Pictures.of(claim.getPicture(), ""), words(childName), buttons(parent));
    }

    private Div words(String childName) {
        String key = claim.getStatus() == ClaimStatus.ASKED ? "parent.claim.asked." : "parent.claim.granted.";
        Paragraph line = new Paragraph(Labels.text(key + claim.getOwner().name(), childName));
        line.addClassName("soft");
        H3 title = new H3(claim.getTitle());
        title.add(new StarBadge(claim.getCost()));
        Div words = new Div(line, title);
        words.addClassName("words");
        return words;
    }

    private Div buttons(boolean parent) {
        Div buttons = new Div();
        buttons.addClassName("row");
        if (claim.getStatus() == ClaimStatus.APPROVED) {
            buttons.add(button("enjoyed", this::enjoyed, ButtonVariant.PRIMARY));
        } else if (parent) {
            buttons.add(
                    button("approve", this::approve, ButtonVariant.PRIMARY),
                    button("decline", this::decline, ButtonVariant.TERTIARY));
        } else {
            buttons.add(new Badge(getTranslation("parent.claim.parents-answer")));
        }
        return buttons;
    }

    private Button button(String action, Runnable work, ButtonVariant variant) {
        Button button = new Button(getTranslation("parent.claim." + action), click -> work.run());
        button.setAriaLabel(getTranslation("parent.claim." + action) + ": " + claim.getTitle());
        button.addThemeVariants(variant);
        return TestIds.set(button, action + "-claim");
    }

    private void approve() {
        claims.approve(childId(), claim.getId());
        done("parent.claim.approved");
    }

    private void enjoyed() {
        claims.enjoyed(childId(), claim.getId());
        done("parent.claim.was-enjoyed");
    }

    private void decline() {
        new KindWordDialog(claim.getTitle(), word -> {
                    claims.decline(childId(), claim.getId(), word);
                    done("parent.claim.declined");
                })
                .open();
    }

    private void done(String key) {
        Notifications.done(key, claim.getTitle());
        answered.run();
    }

    private UUID childId() {
        return claim.getChildId();
    }
}

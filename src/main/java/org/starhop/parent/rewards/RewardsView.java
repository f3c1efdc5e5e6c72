package org.starhop.parent.rewards;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.LivePages;
import org.starhop.child.CareCircles;
import org.starhop.child.Children;
import org.starhop.console.ListSection;
import org.starhop.console.ShownChild;
import org.starhop.parent.ClaimCard;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.Claims;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.Rewards;
import org.starhop.reward.StarOwner;
import org.starhop.reward.Stars;

/** The wishes that are waiting for an answer, and the shelves: the child's, the family's, and the reader's own. */
@Route(value = ParentNavigation.REWARDS, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class RewardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Children children;
    private final ShownChild shownChild = new ShownChild();
    private final Rewards rewards;
    private final Claims claims;
    private final Stars stars;
    private final CareCircles circles;
    private List<Object> shown = List.of();

    RewardsView(Children children, Rewards rewards, Claims claims, Stars stars, CareCircles circles, LivePages live) {
        this.children = children;
        this.rewards = rewards;
        this.claims = claims;
        this.stars = stars;
        this.circles = circles;
        addClassNames("rewards-view", "stack");
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.nav.rewards"));
    }

    private void refresh() {
        ShelfFacts facts = read();
        if (facts.shown().equals(shown)) {
            return;
        }
        shown = facts.shown();
        removeAll();
        add(header(facts));
        addClaims("waiting", ClaimStatus.ASKED, facts);
        addClaims("to-enjoy", ClaimStatus.APPROVED, facts);
        var actions = new RewardActions(shownChild.id(), rewards, claims, this::refresh);
        for (StarOwner owner : StarOwner.values()) {
            if (facts.parent()
                    || owner != StarOwner.CAREGIVER
                    || !facts.shelf(owner).isEmpty()) {
                add(new RewardShelf(owner, facts, actions));
            }
        }
        addPutAway(facts, actions);
        addAnswered(facts);
    }

    private ShelfFacts read() {
        UUID id = shownChild.id();
        return new ShelfFacts(
                children.get(id),
                rewards.of(id),
                claims.of(id),
                stars.of(id),
                stars.ofFamily(id),
                stars.mine(),
                circles.isParent(id));
    }

    private Header header(ShelfFacts facts) {
        Header header = new Header(new H1(getTranslation("parent.rewards.title")));
        header.addClassNames("row", "spread");
        if (facts.parent()) {
            Button add = new Button(getTranslation("parent.rewards.new"), click -> openNew(StarOwner.CHILD));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add.setId("new-reward");
            header.add(add);
        }
        return header;
    }

    private void openNew(StarOwner owner) {
        new RewardDialog(owner, asked -> {
                    rewards.create(shownChild.id(), asked);
                    refresh();
                })
                .open();
    }

    private void addClaims(String id, ClaimStatus status, ShelfFacts facts) {
        List<RewardClaim> shown = facts.claims().stream()
                .filter(claim -> claim.getStatus() == status)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        var cards = shown.stream()
                .map(claim -> new ClaimCard(claim, facts.child().getNickname(), facts.parent(), claims, this::refresh))
                .toList();
        ListSection section = new ListSection(getTranslation("parent.rewards." + id), cards, "");
        section.setId("claims-" + id);
        add(section);
    }

    private void addPutAway(ShelfFacts facts, RewardActions actions) {
        if (!facts.parent() || facts.putAway().isEmpty()) {
            return;
        }
        Div list = new Div();
        list.addClassName("stack");
        facts.putAway().forEach(reward -> list.add(RewardItem.putAway(reward, actions)));
        NativeDetails away = new NativeDetails(
                getTranslation("parent.rewards.put-away", facts.putAway().size()), list);
        away.setId("put-away");
        add(away);
    }

    private void addAnswered(ShelfFacts facts) {
        List<RewardClaim> answered = facts.claims().stream()
                .filter(claim -> claim.getStatus() == ClaimStatus.ENJOYED || claim.getStatus() == ClaimStatus.DECLINED)
                .toList();
        if (answered.isEmpty()) {
            return;
        }
        Div list = new Div();
        list.addClassName("stack");
        answered.forEach(claim -> list.add(new Paragraph(line(claim, facts))));
        NativeDetails lately = new NativeDetails(getTranslation("parent.rewards.lately"), list);
        lately.setId("answered-claims");
        add(lately);
    }

    private String line(RewardClaim claim, ShelfFacts facts) {
        var zone = facts.child().getZone();
        String day = DateFormats.shortDay(claim.getAskedAt().atZone(zone).toLocalDate());
        String word = claim.getKindWord();
        return claim.getStatus() == ClaimStatus.ENJOYED || word == null
                ? getTranslation("parent.rewards.line-enjoyed", day, claim.getTitle())
                : getTranslation("parent.rewards.line-declined", day, claim.getTitle(), word);
    }
}

package org.starhop.therapist.child;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Children;
import org.starhop.console.Badge;
import org.starhop.console.ShownChild;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.Claims;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.StarCount;
import org.starhop.reward.Stars;
import org.starhop.therapist.ChildLayout;
import org.starhop.therapist.TherapistNavigation;

/**
 * A child's stars and the claims made with them. Rewards belong to the family; a therapist can look and share the joy.
 */
@Route(value = TherapistNavigation.STARS, layout = ChildLayout.class)
@RolesAllowed("THERAPIST")
class StarsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Stars stars;
    private final ShownChild shownChild = new ShownChild();
    private final Claims claims;
    private final Children children;
    private final Div counts = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();

    StarsView(Stars stars, Claims claims, Children children, LivePages live) {
        this.stars = stars;
        this.claims = claims;
        this.children = children;
        counts.addClassName("star-counts");
        addClassName("child-stars");
        list.addClassName("claims");
        list.setId("claims");
        none.setText(getTranslation("therapist.stars.no-claims"));
        add(
                new H2(getTranslation("therapist.child.stars")),
                counts,
                new Paragraph(getTranslation("therapist.stars.text")),
                new H2(getTranslation("therapist.stars.claims")),
                list,
                none);
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.child.stars");
    }

    private void refresh() {
        StarCount count = stars.of(shownChild.id());
        counts.removeAll();
        counts.add(
                figure("star-total", count.total(), "therapist.stars.total"),
                figure("star-balance", count.balance(), "therapist.stars.balance"));
        List<RewardClaim> ofChild = claims.of(shownChild.id());
        ZoneId zone = children.get(shownChild.id()).getZone();
        list.removeAll();
        ofChild.forEach(claim -> list.add(entry(claim, zone)));
        none.setVisible(ofChild.isEmpty());
    }

    private Div figure(String id, int number, String key) {
        Span big = new Span(String.valueOf(number));
        big.setId(id);
        big.addClassName("figure-number");
        Div figure = new Div(big, new Span(getTranslation(key)));
        figure.addClassName("figure");
        return figure;
    }

    private ListItem entry(RewardClaim claim, ZoneId zone) {
        Span title = new Span(claim.getTitle());
        title.addClassName("log-exercise");
        Div words = new Div(
                title,
                TextSpans.secondary(getTranslation(
                        "therapist.stars.asked",
                        DateFormats.shortDayAndTime(claim.getAskedAt(), zone),
                        claim.getCost())));
        words.addClassName("log-words");
        ListItem item = new ListItem(
                Pictures.of(claim.getPicture(), ""),
                words,
                new Badge(getTranslation("therapist.claim." + claim.getStatus()), tone(claim.getStatus())));
        item.addClassName("log");
        return item;
    }

    private static Badge.Tone tone(ClaimStatus status) {
        return switch (status) {
            case ASKED -> Badge.Tone.CARE;
            case APPROVED, ENJOYED -> Badge.Tone.GOOD;
            case DECLINED -> Badge.Tone.QUIET;
        };
    }
}

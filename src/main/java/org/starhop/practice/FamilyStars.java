package org.starhop.practice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.program.SlotId;
import org.starhop.reward.LitStar;
import org.starhop.reward.Sign;
import org.starhop.reward.Skies;
import org.starhop.reward.StarAccount;
import org.starhop.reward.Stars;

/** The star that a family earns by doing it together; every child that took part has its share in it. */
@Component
class FamilyStars {

    private final Stars stars;
    private final Skies skies;
    private final Children children;

    FamilyStars(Stars stars, Skies skies, Children children) {
        this.stars = stars;
        this.skies = skies;
        this.children = children;
    }

    /** Lights it, if somebody joined in; once for a slot. */
    void light(SlotBook book, PracticeLog log) {
        String with = log.getPracticedWith();
        if (with == null) {
            return;
        }
        Child child = children.byId(List.of(log.getChildId())).getFirst();
        List<StarAccount> took = new ArrayList<>(List.of(book.account(child.getId())));
        Optional<StarAccount> partner = partner(book, child, with);
        partner.ifPresent(took::add);
        SlotId slot = log.slot();
        var star = new LitStar(slot.toString(), slot.date(), 0, true, log.getEnteredAt());
        stars.earnTogether(child.getFamilyId(), took, star);
        partner.ifPresent(account -> skies.remember(account, EnumSet.of(Sign.TOGETHER), 0, log.getEnteredAt()));
    }

    /** A brother or sister at the same tablet. */
    private Optional<StarAccount> partner(SlotBook book, Child child, String with) {
        UUID id = idOf(with);
        if (id == null || id.equals(child.getId()) || book.accountOf(id).isEmpty()) {
            return Optional.empty();
        }
        boolean sibling = children.byId(List.of(id)).stream()
                .anyMatch(other -> other.getFamilyId().equals(child.getFamilyId()));
        return sibling ? book.accountOf(id) : Optional.empty();
    }

    private static @Nullable UUID idOf(String with) {
        try {
            return UUID.fromString(with);
        } catch (IllegalArgumentException grownUp) {
            return null;
        }
    }
}

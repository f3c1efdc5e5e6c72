package org.starhop.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.reward.Practice.Trait;

/** The stars a family earns by practicing together. Every child who took part gets credit. */
@Component
class FamilyStars {

    private final StarLedger ledger;
    private final StickerBooks stickers;
    private final Children children;

    FamilyStars(StarLedger ledger, StickerBooks stickers, Children children) {
        this.ledger = ledger;
        this.stickers = stickers;
        this.children = children;
    }

    /** Lights the family's star if somebody joined in, once per slot. */
    void earn(LockedAccounts accounts, Practice practice) {
        String with = practice.together();
        if (with == null) {
            return;
        }
        Child child = children.byId(List.of(practice.childId())).getFirst();
        List<StarAccount> took = new ArrayList<>(List.of(accounts.get(child.getId())));
        Optional<StarAccount> partner = partner(accounts, child, with);
        partner.ifPresent(took::add);
        if (ledger.earnOnce(StarOwner.FAMILY, child.getFamilyId(), practice.star(), practice.at())) {
            took.forEach(StarAccount::joinHands);
        }
        partner.ifPresent(account -> stickers.fill(account, Set.of(Trait.TOGETHER), 0, practice.at()));
    }

    /** Returns the account of the brother or sister who joined in at the same tablet. */
    private Optional<StarAccount> partner(LockedAccounts accounts, Child child, String with) {
        UUID id = idOf(with);
        if (id == null || id.equals(child.getId()) || accounts.find(id).isEmpty()) {
            return Optional.empty();
        }
        boolean sibling = children.byId(List.of(id)).stream()
                .anyMatch(other -> other.getFamilyId().equals(child.getFamilyId()));
        return sibling ? accounts.find(id) : Optional.empty();
    }

    private static @Nullable UUID idOf(String with) {
        try {
            return UUID.fromString(with);
        } catch (IllegalArgumentException grownUp) {
            return null;
        }
    }
}

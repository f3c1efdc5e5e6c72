package org.starhop.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actor;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.Claims;
import org.starhop.reward.NewReward;
import org.starhop.reward.Reward;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.RewardSize;
import org.starhop.reward.Rewards;
import org.starhop.reward.StarOwner;
import org.starhop.reward.Stars;

/** The demo's rewards, and what children and grown-ups wish for. */
@Component
@Profile("demo")
class Wishes {

    private static final int SHELF_DAY = -52;

    private record Shelf(Kid kid, StarOwner owner, String title, String picture, RewardSize size, int cost) {}

    /**
     * A wish and what becomes of it. It is asked for on a day, answered the day after, and enjoyed on the third; a
     * {@code kindWord} declines it.
     */
    private record Wish(
            int day,
            Kid kid,
            String title,
            ClaimStatus end,
            @Nullable String kindWord) {
        Wish(int day, Kid kid, String title, ClaimStatus end) {
            this(day, kid, title, end, null);
        }
    }

    private static final List<Shelf> SHELVES = List.of(
            new Shelf(Kid.MIA, StarOwner.CHILD, "Pick the bedtime story", "1f4da", RewardSize.SMALL, 5),
            new Shelf(Kid.MIA, StarOwner.CHILD, "Blanket fort", "1f3f0", RewardSize.SMALL, 8),
            new Shelf(Kid.MIA, StarOwner.CHILD, "Family movie night", "1f3ac", RewardSize.MEDIUM, 18),
            new Shelf(Kid.MIA, StarOwner.CHILD, "Afternoon at the pool", "1f3ca", RewardSize.BIG, 45),
            new Shelf(Kid.MIA, StarOwner.FAMILY, "Board game evening", "1f3b2", RewardSize.MEDIUM, 12),
            new Shelf(Kid.MIA, StarOwner.CAREGIVER, "Coffee in peace", "2615", RewardSize.SMALL, 10),
            new Shelf(Kid.THEO, StarOwner.CHILD, "Ten minutes of trains", "1f682", RewardSize.SMALL, 4),
            new Shelf(Kid.THEO, StarOwner.CHILD, "Playground trip", "1f6dd", RewardSize.MEDIUM, 14),
            new Shelf(Kid.LUCIA, StarOwner.CHILD, "Elegir la canción", "1f3b5", RewardSize.SMALL, 4),
            new Shelf(Kid.LUCIA, StarOwner.CHILD, "Pintar con las manos", "1f3a8", RewardSize.MEDIUM, 15),
            new Shelf(Kid.LUCIA, StarOwner.FAMILY, "Picnic en el parque", "1f3de", RewardSize.BIG, 25),
            new Shelf(Kid.MATEO, StarOwner.CHILD, "Media hora más de patineta", "1f6f9", RewardSize.SMALL, 8),
            new Shelf(Kid.MATEO, StarOwner.CHILD, "Noche de película", "1f3ac", RewardSize.MEDIUM, 20),
            new Shelf(Kid.ELI, StarOwner.CHILD, "Choose the breakfast", "1f95e", RewardSize.SMALL, 6),
            new Shelf(Kid.ELI, StarOwner.CHILD, "Camp in the yard", "1f3d5", RewardSize.BIG, 50),
            new Shelf(Kid.KAI, StarOwner.CHILD, "Bubble bath", "1f6c1", RewardSize.SMALL, 5),
            new Shelf(Kid.ZOE, StarOwner.CHILD, "Stay up half an hour", "1f319", RewardSize.SMALL, 8),
            new Shelf(Kid.ZOE, StarOwner.CHILD, "Bowling with a friend", "1f3b3", RewardSize.BIG, 40));

    private static final List<Wish> WISHES = List.of(
            new Wish(-46, Kid.MIA, "Pick the bedtime story", ClaimStatus.ENJOYED),
            new Wish(-33, Kid.MIA, "Family movie night", ClaimStatus.ENJOYED),
            new Wish(
                    -22,
                    Kid.MIA,
                    "Blanket fort",
                    ClaimStatus.DECLINED,
                    "Not on a school night. Let us build it on Saturday."),
            new Wish(-19, Kid.MIA, "Blanket fort", ClaimStatus.ENJOYED),
            new Wish(-15, Kid.MIA, "Board game evening", ClaimStatus.ENJOYED),
            new Wish(-12, Kid.MIA, "Coffee in peace", ClaimStatus.ENJOYED),
            new Wish(-6, Kid.MIA, "Family movie night", ClaimStatus.APPROVED),
            new Wish(-1, Kid.MIA, "Pick the bedtime story", ClaimStatus.ASKED),
            new Wish(-18, Kid.THEO, "Ten minutes of trains", ClaimStatus.ENJOYED),
            new Wish(-34, Kid.LUCIA, "Pintar con las manos", ClaimStatus.ENJOYED),
            new Wish(-11, Kid.LUCIA, "Elegir la canción", ClaimStatus.APPROVED),
            new Wish(-26, Kid.MATEO, "Noche de película", ClaimStatus.ENJOYED),
            new Wish(
                    -9,
                    Kid.MATEO,
                    "Media hora más de patineta",
                    ClaimStatus.DECLINED,
                    "Esta semana llueve. La próxima sí, ¡prometido!"),
            new Wish(-23, Kid.ELI, "Choose the breakfast", ClaimStatus.ENJOYED),
            new Wish(-14, Kid.KAI, "Bubble bath", ClaimStatus.ENJOYED),
            new Wish(-8, Kid.ZOE, "Stay up half an hour", ClaimStatus.APPROVED));

    private final Rewards rewards;
    private final Claims claims;
    private final Stars stars;
    private final Tablets tablets;
    private final Backdating backdating;

    Wishes(Rewards rewards, Claims claims, Stars stars, Tablets tablets, Backdating backdating) {
        this.rewards = rewards;
        this.claims = claims;
        this.stars = stars;
        this.tablets = tablets;
        this.backdating = backdating;
    }

    /** Plays one day's wishes and answers, counted from the day the demo was created. */
    void tell(int day, LocalDate date, People people) {
        if (day == SHELF_DAY) {
            SHELVES.forEach(shelf -> fill(shelf, at(date, 20), people));
        }
        for (Wish wish : WISHES) {
            if (wish.day() == day) {
                ask(wish.kid(), wish.title(), at(date, 17), people);
            } else if (wish.day() == day - 1 && wish.end() != ClaimStatus.ASKED) {
                answer(wish, at(date, 19), people);
            } else if (wish.day() == day - 2 && wish.end() == ClaimStatus.ENJOYED) {
                enjoy(wish, at(date, 20), people);
            }
        }
    }

    /** Makes sure that the child behind the demo's door is waiting for an answer, as on the first day. */
    void keepOneWaiting(LocalDate yesterday, People people) {
        Kid kid = Kid.MIA;
        if (!people.kids().contains(kid) || people.parentOf(kid).isEmpty()) {
            return;
        }
        Instant at = at(yesterday, 17);
        boolean waiting = backdating.call(at, people.system(), () -> claims.of(people.id(kid))).stream()
                .anyMatch(claim -> claim.getStatus() == ClaimStatus.ASKED);
        if (!waiting) {
            onShelf(kid, at, people).stream()
                    .filter(reward -> reward.getOwner() == StarOwner.CHILD)
                    .min(Comparator.comparing(Reward::getCost))
                    .ifPresent(reward -> ask(kid, reward.getTitle(), at, people));
        }
    }

    private void fill(Shelf shelf, Instant at, People people) {
        var asked = new NewReward(shelf.owner(), shelf.title(), shelf.picture(), shelf.size(), shelf.cost());
        backdating.call(at, parent(shelf.kid(), people), () -> rewards.create(people.id(shelf.kid()), asked));
    }

    /** Asks only for what the stars cover: on the tablet, or through a grown-up if the reward is not the child's. */
    private void ask(Kid kid, String title, Instant at, People people) {
        Reward reward = onShelf(kid, at, people).stream()
                .filter(found -> found.getTitle().equals(title))
                .findFirst()
                .orElse(null);
        if (reward == null || balance(reward, at, people) < reward.getCost()) {
            return;
        }
        Optional<Actor> tablet = people.tablet(kid.household()).filter(any -> reward.getOwner() == StarOwner.CHILD);
        if (tablet.isPresent()) {
            tablets.ask(kid, tablet.get(), reward.getId(), reward.getCost(), at, people);
        } else {
            backdating.call(at, parent(kid, people), () -> claims.ask(people.id(kid), reward.getId()));
        }
    }

    private void answer(Wish wish, Instant at, People people) {
        UUID childId = people.id(wish.kid());
        claim(wish, ClaimStatus.ASKED, at, people)
                .ifPresent(claim -> backdating.run(at, parent(wish.kid(), people), () -> {
                    if (wish.kindWord() == null) {
                        claims.approve(childId, claim.getId());
                    } else {
                        claims.decline(childId, claim.getId(), wish.kindWord());
                    }
                }));
    }

    private void enjoy(Wish wish, Instant at, People people) {
        claim(wish, ClaimStatus.APPROVED, at, people)
                .ifPresent(claim -> backdating.run(
                        at, parent(wish.kid(), people), () -> claims.enjoyed(people.id(wish.kid()), claim.getId())));
    }

    private Optional<RewardClaim> claim(Wish wish, ClaimStatus status, Instant at, People people) {
        return backdating.call(at, people.system(), () -> claims.of(people.id(wish.kid()))).stream()
                .filter(claim -> claim.getStatus() == status && claim.getTitle().equals(wish.title()))
                .findFirst();
    }

    private List<Reward> onShelf(Kid kid, Instant at, People people) {
        return backdating.call(at, parent(kid, people), () -> rewards.of(people.id(kid))).stream()
                .filter(reward -> !reward.isRetired())
                .toList();
    }

    private int balance(Reward reward, Instant at, People people) {
        var counts = backdating.call(at, people.system(), () -> stars.ofAll(List.of(reward.getOwnerId())));
        var count = counts.get(reward.getOwnerId());
        return count == null ? 0 : count.balance();
    }

    private static Actor parent(Kid kid, People people) {
        return people.actor(people.parentOf(kid).orElseThrow());
    }

    private static Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 30).atZone(Kid.ZONE).toInstant();
    }
}

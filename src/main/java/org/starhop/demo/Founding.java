package org.starhop.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.FirstStart;
import org.starhop.account.IssuedLink;
import org.starhop.base.Language;
import org.starhop.base.access.Actor;
import org.starhop.child.Children;
import org.starhop.child.Consents;
import org.starhop.child.Invitations;
import org.starhop.child.Pairing;
import org.starhop.child.Treatments;

/** The first day of the demo clinic: staff, families, circles, and tablets. */
@Component
@Profile("demo")
class Founding {

    /** Public knowledge, because the demo serves only its own machine and its doors need no password at all. */
    static final String PASSWORD = "from star to star";

    private final FirstStart firstStart;
    private final Accounts accounts;
    private final Children children;
    private final Treatments treatments;
    private final Invitations invitations;
    private final Consents consents;
    private final Pairing pairing;
    private final Backdating backdating;

    Founding(
            FirstStart firstStart,
            Accounts accounts,
            Children children,
            Treatments treatments,
            Invitations invitations,
            Consents consents,
            Pairing pairing,
            Backdating backdating) {
        this.firstStart = firstStart;
        this.accounts = accounts;
        this.children = children;
        this.treatments = treatments;
        this.invitations = invitations;
        this.consents = consents;
        this.pairing = pairing;
        this.backdating = backdating;
    }

    /**
     * Creates the clinic at this moment.
     *
     * @param today decides the children's birth months, so that they have the intended age today
     */
    void found(Instant moment, YearMonth today) {
        People people = new People(
                Actor.system(new UUID(0, 0)),
                new EnumMap<>(Colleague.class),
                new EnumMap<>(Helper.class),
                new EnumMap<>(Kid.class),
                Map.of(),
                Map.of());
        hireStaff(moment, people);
        addChildren(moment, today, people);
        for (Helper helper : Helper.values()) {
            people.kids(helper.household()).forEach(kid -> join(moment, helper, kid, people));
        }
        for (Household household : Household.values()) {
            pairTablet(moment, household, people);
        }
    }

    private void hireStaff(Instant moment, People people) {
        Account founder = backdating.call(
                moment,
                people.system(),
                () -> firstStart.found(
                        "Harbor Lights Children's Therapy", Kid.ZONE, true, Colleague.PRIYA.person(), PASSWORD));
        people.staff().put(Colleague.PRIYA, founder.actor());
        for (Colleague colleague : List.of(Colleague.DANA, Colleague.LUIS)) {
            IssuedLink link = backdating.call(moment, founder.actor(), () -> accounts.inviteStaff(colleague.person()));
            Account joined = backdating.call(
                    moment,
                    people.system(),
                    () -> accounts.joinStaff(token(link), colleague.fullName(), PASSWORD, Language.EN));
            people.staff().put(colleague, joined.actor());
        }
    }

    private void addChildren(Instant moment, YearMonth today, People people) {
        Map<Household, UUID> families = new EnumMap<>(Household.class);
        for (Kid kid : Kid.values()) {
            List<Colleague> treating = Prescribed.therapistsOf(kid);
            Actor first = people.actor(treating.getFirst());
            UUID family = families.computeIfAbsent(
                    kid.household(),
                    household -> backdating.call(moment, first, () -> children.addFamily(household.familyName())));
            // Brothers and sisters have different therapists, and only administrators may add a child to any family.
            UUID id = backdating
                    .call(moment, people.actor(Colleague.PRIYA), () -> children.add(family, kid.profile(today)))
                    .getId();
            backdating.run(moment, first, () -> treatments.treat(id));
            treating.stream()
                    .skip(1)
                    .map(people::actor)
                    .forEach(other -> backdating.run(moment, first, () -> treatments.share(id, other.id())));
            people.children().put(kid, id);
        }
    }

    private void join(Instant moment, Helper helper, Kid kid, People people) {
        UUID id = people.id(kid);
        Actor therapist = people.actor(Prescribed.therapistsOf(kid).getFirst());
        IssuedLink link = backdating.call(
                moment, therapist, () -> invitations.invite(id, helper.person(), helper.role(), helper.home()));
        if (people.helpers().containsKey(helper)) {
            backdating.run(moment, people.actor(helper), () -> invitations.joinSignedIn(token(link)));
        } else {
            Account joined = backdating.call(
                    moment,
                    people.system(),
                    () -> invitations.join(
                            token(link), helper.email(), helper.fullName(), PASSWORD, helper.language()));
            people.helpers().put(helper, joined.actor());
        }
        if (helper.isParent()) {
            backdating.run(moment, people.actor(helper), () -> consents.consentTo(id));
        }
    }

    private void pairTablet(Instant moment, Household household, People people) {
        Helper parent = Arrays.stream(Helper.values())
                .filter(helper -> helper.household() == household && helper.isParent())
                .findFirst()
                .orElseThrow();
        UUID child = people.id(people.kids(household).getFirst());
        String code = backdating.call(moment, people.actor(parent), () -> pairing.code(child));
        UUID tablet = UUID.nameUUIDFromBytes(household.tablet().getBytes(StandardCharsets.UTF_8));
        backdating.call(moment, people.system(), () -> pairing.pair(code, tablet, household.tablet()));
    }

    private static String token(IssuedLink link) {
        return link.path().substring(link.path().lastIndexOf('/') + 1);
    }
}

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
import org.starhop.child.Devices;
import org.starhop.child.Invitations;
import org.starhop.child.Treatments;

/** The first day of the demo clinic: staff, families, circles and tablets. */
@Component
@Profile("demo")
class Founding {

    /** Known to everybody, because the demo answers only its own machine and its doors need no password at all. */
    static final String PASSWORD = "from star to star";

    private final FirstStart firstStart;
    private final Accounts accounts;
    private final Children children;
    private final Treatments treatments;
    private final Invitations invitations;
    private final Consents consents;
    private final Devices devices;
    private final Stage stage;

    Founding(
            FirstStart firstStart,
            Accounts accounts,
            Children children,
            Treatments treatments,
            Invitations invitations,
            Consents consents,
            Devices devices,
            Stage stage) {
        this.firstStart = firstStart;
        this.accounts = accounts;
        this.children = children;
        this.treatments = treatments;
        this.invitations = invitations;
        this.consents = consents;
        this.devices = devices;
        this.stage = stage;
    }

    /** Founds the clinic at this moment; the children are as old as they should be today. */
    void found(Instant moment, YearMonth today) {
        Cast cast = new Cast(
                Actor.system(new UUID(0, 0)),
                new EnumMap<>(Colleague.class),
                new EnumMap<>(Helper.class),
                new EnumMap<>(Kid.class),
                Map.of(),
                Map.of());
        hireStaff(moment, cast);
        addChildren(moment, today, cast);
        for (Helper helper : Helper.values()) {
            cast.kids(helper.household()).forEach(kid -> seat(moment, helper, kid, cast));
        }
        for (Household household : Household.values()) {
            pairTablet(moment, household, cast);
        }
    }

    private void hireStaff(Instant moment, Cast cast) {
        Account founder = stage.call(
                moment,
                cast.system(),
                () -> firstStart.found(
                        "Harbor Lights Children's Therapy", Kid.ZONE, true, Colleague.PRIYA.person(), PASSWORD));
        cast.staff().put(Colleague.PRIYA, founder.actor());
        for (Colleague colleague : List.of(Colleague.DANA, Colleague.LUIS)) {
            IssuedLink link = stage.call(moment, founder.actor(), () -> accounts.inviteStaff(colleague.person()));
            Account joined = stage.call(
                    moment,
                    cast.system(),
                    () -> accounts.joinStaff(token(link), colleague.fullName(), PASSWORD, Language.EN));
            cast.staff().put(colleague, joined.actor());
        }
    }

    private void addChildren(Instant moment, YearMonth today, Cast cast) {
        Map<Household, UUID> families = new EnumMap<>(Household.class);
        for (Kid kid : Kid.values()) {
            List<Colleague> treating = Prescribed.therapistsOf(kid);
            Actor first = cast.actor(treating.getFirst());
            UUID family = families.computeIfAbsent(
                    kid.household(),
                    household -> stage.call(moment, first, () -> children.addFamily(household.familyName()))
                            .getId());
            // Brothers and sisters have different therapists: only who runs the clinic may put a child beside any
            // other.
            UUID id = stage.call(moment, cast.actor(Colleague.PRIYA), () -> children.add(family, kid.profile(today)))
                    .getId();
            stage.run(moment, first, () -> treatments.treat(id));
            treating.stream()
                    .skip(1)
                    .map(cast::actor)
                    .forEach(other -> stage.run(moment, first, () -> treatments.share(id, other.id())));
            cast.children().put(kid, id);
        }
    }

    private void seat(Instant moment, Helper helper, Kid kid, Cast cast) {
        UUID id = cast.id(kid);
        Actor therapist = cast.actor(Prescribed.therapistsOf(kid).getFirst());
        IssuedLink link = stage.call(
                moment, therapist, () -> invitations.invite(id, helper.person(), helper.role(), helper.home()));
        if (cast.helpers().containsKey(helper)) {
            stage.run(moment, cast.actor(helper), () -> invitations.joinSignedIn(token(link)));
        } else {
            Account joined = stage.call(
                    moment,
                    cast.system(),
                    () -> invitations.join(
                            token(link), helper.email(), helper.fullName(), PASSWORD, helper.language()));
            cast.helpers().put(helper, joined.actor());
        }
        if (helper.isParent()) {
            stage.run(moment, cast.actor(helper), () -> consents.consentTo(id));
        }
    }

    private void pairTablet(Instant moment, Household household, Cast cast) {
        Helper parent = Arrays.stream(Helper.values())
                .filter(helper -> helper.household() == household && helper.isParent())
                .findFirst()
                .orElseThrow();
        UUID child = cast.id(cast.kids(household).getFirst());
        String code = stage.call(moment, cast.actor(parent), () -> devices.pairingCode(child));
        UUID tablet = UUID.nameUUIDFromBytes(household.tablet().getBytes(StandardCharsets.UTF_8));
        stage.call(moment, cast.system(), () -> devices.pair(code, tablet, household.tablet()));
    }

    private static String token(IssuedLink link) {
        return link.path().substring(link.path().lastIndexOf('/') + 1);
    }
}

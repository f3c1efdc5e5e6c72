package org.starhop.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.Devices.Players;
import org.starhop.child.Devices.Tablet;
import org.starhop.privacy.AuditLog;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class DevicesTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Devices devices;

    @Autowired
    Pairing pairing;

    @Autowired
    Consents consents;

    @Autowired
    CareCircles circles;

    @Autowired
    AuditLog log;

    TestFamily family;

    @BeforeEach
    void aFamily() {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
    }

    @Test
    void aRevokedTabletIsNotRecognised() {
        String secret = family.tabletSecret();
        UUID device = devices.recognise(secret).orElseThrow().id();
        family.asParent(() -> devices.revoke(family.childId(), device));
        assertThat(devices.recognise(secret)).isEmpty();
    }

    @Test
    void whoeverLeavesTheCircleTakesTheirTabletsWithThem() {
        Account second = family.helper("Kim", CaregiverRole.PARENT);
        consent(family);
        String code = given.as(second, () -> pairing.code(family.childId()));
        String secret = pairing.pair(code, UUID.randomUUID(), "Kim's tablet").orElseThrow();
        String unused = given.as(second, () -> pairing.code(family.childId()));
        Member member = family.asParent(() -> circles.members(family.childId())).stream()
                .filter(one -> second.getId().equals(one.accountId()))
                .findFirst()
                .orElseThrow();
        family.asParent(() -> circles.remove(family.childId(), member.id()));
        assertThat(devices.recognise(secret)).isEmpty();
        assertThat(pairing.pair(unused, UUID.randomUUID(), "One more")).isEmpty();
    }

    @Test
    void whoeverLeavesOneCircleRemovesOnlyThatChildFromTheirTablet() {
        TestFamily sibling = family.sibling("Leo");
        Account second = family.helper("Kim", CaregiverRole.PARENT);
        sibling.joins(second, sibling.child(), CaregiverRole.PARENT);
        consent(family);
        consent(sibling);
        String secret = pairs(second, "Kim's tablet");
        String others = pairs(family.parent(), "Kitchen tablet");

        leaves(second, family.childId());

        assertThat(devices.recognise(secret).orElseThrow().childIds()).containsExactly(sibling.childId());
        assertThat(devices.recognise(others).orElseThrow().childIds()).hasSize(2);

        leaves(second, sibling.childId());

        assertThat(devices.recognise(secret)).isEmpty();
    }

    private String pairs(Account parent, String name) {
        String code = given.as(parent, () -> pairing.code(family.childId()));
        return pairing.pair(code, UUID.randomUUID(), name).orElseThrow();
    }

    private void leaves(Account person, UUID childId) {
        family.asParent(() -> circles.members(childId).stream()
                .filter(member -> person.getId().equals(member.accountId()))
                .forEach(member -> circles.remove(childId, member.id())));
    }

    @Test
    void theLastParentStays() {
        Member member = family.asParent(() -> circles.members(family.childId())).getFirst();
        assertThatThrownBy(() -> family.asParent(() -> circles.remove(family.childId(), member.id())))
                .isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void aParentNamesATablet() {
        Tablet tablet = tabletOf(family);
        rename(family, tablet, "  Grandma's iPad ");
        assertThat(tabletOf(family).name()).isEqualTo("Grandma's iPad");
    }

    @Test
    void aTabletNeedsANameThatFits() {
        Tablet tablet = tabletOf(family);
        for (String name : List.of(" ", "x".repeat(61))) {
            assertThatThrownBy(() -> rename(family, tablet, name)).isInstanceOf(DomainException.Invalid.class);
        }
        assertThat(tabletOf(family).name()).isEqualTo("Kitchen tablet");
    }

    @Test
    void theSecondPersonWhoNamesATabletIsTold() {
        Tablet tablet = tabletOf(family);
        rename(family, tablet, "Blue");
        assertThatThrownBy(() -> rename(family, tablet, "Red")).isInstanceOf(DomainException.Stale.class);
    }

    @Test
    void aTabletCanBeRenamedWhileItIsInUse() {
        Tablet tablet = tabletOf(family);
        clock.advance(Duration.ofHours(2));
        Actors.runAs(Actor.device(tablet.id(), family.clinic().id(), tablet.name()), devices::seen);
        assertThat(tabletOf(family).lastSeenAt()).isEqualTo(clock.instant());
        rename(family, tablet, "Blue");
        assertThat(tabletOf(family).name()).isEqualTo("Blue");
    }

    @Test
    void anotherFamilysTabletCannotBeNamed() {
        TestFamily other = given.aClinic().aFamily("Noah");
        Tablet theirs = tabletOf(other);
        assertThatThrownBy(() -> family.asParent(
                        () -> devices.rename(family.childId(), theirs.id(), "Ours", theirs.rowVersion())))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void namesThePlayersWhomAParentKnowsAndCountsTheOthers() {
        TestFamily brother = family.sibling("Leo");
        consent(brother);
        Account second = family.helper("Kim", CaregiverRole.PARENT);
        UUID tablet = family.tablet().id();
        assertThat(family.asParent(() -> devices.players(family.childId(), tablet)))
                .isEqualTo(new Players(List.of("Leo", "Mia"), 0));
        assertThat(given.as(second, () -> devices.players(family.childId(), tablet)))
                .isEqualTo(new Players(List.of("Mia"), 1));
    }

    @Test
    void whatChangesATabletIsNotedForEveryChildOnIt() {
        TestFamily brother = family.sibling("Leo");
        consent(brother);
        Tablet tablet = tabletOf(family);
        rename(family, tablet, "Blue");
        family.asParent(() -> devices.revoke(family.childId(), tablet.id()));
        for (TestFamily of : List.of(family, brother)) {
            assertThat(of.asParent(() -> log.newest(of.childId(), 20)))
                    .extracting(AuditLog.Entry::action)
                    .containsOnlyOnce("devices.rename", "devices.revoke");
        }
    }

    private Tablet tabletOf(TestFamily of) {
        if (of.asParent(() -> devices.of(of.childId())).isEmpty()) {
            of.tablet();
        }
        return of.asParent(() -> devices.of(of.childId())).getFirst();
    }

    private void rename(TestFamily of, Tablet tablet, String name) {
        of.asParent(() -> devices.rename(of.childId(), tablet.id(), name, tablet.rowVersion()));
    }

    private void consent(TestFamily of) {
        of.asParent(() -> consents.consentTo(of.childId()));
    }

    private String code(TestFamily of) {
        return of.asParent(() -> pairing.code(of.childId()));
    }
}

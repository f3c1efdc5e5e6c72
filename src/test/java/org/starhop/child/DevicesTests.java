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
import org.starhop.base.access.Actors;
import org.starhop.privacy.AuditEntry;
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
    void pairingNeedsTheParentsConsentFirst() {
        assertThatThrownBy(() -> code(family)).isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void aCodeWorksOnceButTheSameTabletMayTryAgain() {
        consent(family);
        String code = code(family);
        UUID tablet = UUID.randomUUID();
        assertThat(devices.pair(code, tablet, "Tablet")).isPresent();
        String second = devices.pair(code, tablet, "Tablet").orElseThrow();
        assertThat(devices.pair(code, UUID.randomUUID(), "Thief")).isEmpty();
        assertThat(devices.recognise(second)).isPresent();
        assertThat(family.asParent(() -> devices.of(family.childId()))).hasSize(1);
    }

    @Test
    void aCodeExpiresAfterTenMinutes() {
        consent(family);
        String code = code(family);
        clock.advance(Duration.ofMinutes(10));
        assertThat(devices.pair(code, UUID.randomUUID(), "Tablet")).isEmpty();
    }

    @Test
    void brothersAndSistersPlayOnTheSameTabletOnceTheirParentConsents() {
        TestFamily sibling = family.sibling("Leo");
        assertThat(family.tablet().childIds()).containsExactly(family.childId());
        consent(sibling);
        assertThat(family.tablet().childIds()).containsExactlyInAnyOrder(family.childId(), sibling.childId());
    }

    @Test
    void aRevokedTabletIsNotRecognised() {
        String secret = family.tabletSecret();
        UUID device = devices.recognise(secret).orElseThrow().id();
        family.asParent(() -> devices.revoke(family.childId(), device));
        assertThat(devices.recognise(secret)).isEmpty();
    }

    @Test
    void aRevokedTabletCannotPairAgainWithItsOldCode() {
        consent(family);
        String code = code(family);
        UUID tablet = UUID.randomUUID();
        UUID device = devices.recognise(devices.pair(code, tablet, "Tablet").orElseThrow())
                .orElseThrow()
                .id();
        family.asParent(() -> devices.revoke(family.childId(), device));
        assertThat(devices.pair(code, tablet, "Tablet")).isEmpty();
    }

    @Test
    void whoLeavesTheCircleTakesTheirTabletsWithThem() {
        Account second = family.helper("Kim", CaregiverRole.PARENT);
        consent(family);
        String code = given.as(second, () -> devices.pairingCode(family.childId()));
        String secret = devices.pair(code, UUID.randomUUID(), "Kim's tablet").orElseThrow();
        String unused = given.as(second, () -> devices.pairingCode(family.childId()));
        CircleMember seat = family.asParent(() -> circles.members(family.childId())).stream()
                .filter(member -> second.getId().equals(member.getAccountId()))
                .findFirst()
                .orElseThrow();
        family.asParent(() -> circles.remove(family.childId(), seat.getId()));
        assertThat(devices.recognise(secret)).isEmpty();
        assertThat(devices.pair(unused, UUID.randomUUID(), "One more")).isEmpty();
    }

    @Test
    void whoLeavesOneCircleTakesAwayOnlyThatChildOfTheirTablet() {
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
        String code = given.as(parent, () -> devices.pairingCode(family.childId()));
        return devices.pair(code, UUID.randomUUID(), name).orElseThrow();
    }

    private void leaves(Account person, UUID childId) {
        family.asParent(() -> circles.members(childId).stream()
                .filter(member -> person.getId().equals(member.getAccountId()))
                .forEach(seat -> circles.remove(childId, seat.getId())));
    }

    @Test
    void aHelperCannotPairTablets() {
        Account sitter = family.helper("Sam", CaregiverRole.SITTER);
        consent(family);
        assertThatThrownBy(() -> given.as(sitter, () -> devices.pairingCode(family.childId())))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void theLastParentStays() {
        CircleMember seat =
                family.asParent(() -> circles.members(family.childId())).getFirst();
        assertThatThrownBy(() -> family.asParent(() -> circles.remove(family.childId(), seat.getId())))
                .isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void aParentNamesATablet() {
        Device tablet = tabletOf(family);
        rename(family, tablet, "  Grandma's iPad ");
        assertThat(tabletOf(family).getName()).isEqualTo("Grandma's iPad");
    }

    @Test
    void aTabletNeedsANameThatFits() {
        Device tablet = tabletOf(family);
        for (String name : List.of(" ", "x".repeat(61))) {
            assertThatThrownBy(() -> rename(family, tablet, name)).isInstanceOf(DomainException.Invalid.class);
        }
        assertThat(tabletOf(family).getName()).isEqualTo("Kitchen tablet");
    }

    @Test
    void whoNamesATabletSecondIsTold() {
        Device tablet = tabletOf(family);
        rename(family, tablet, "Blue");
        assertThatThrownBy(() -> rename(family, tablet, "Red")).isInstanceOf(DomainException.Stale.class);
    }

    @Test
    void aTabletThatIsUsedWhileItsFormIsOpenGetsItsName() {
        Device tablet = tabletOf(family);
        clock.advance(Duration.ofHours(2));
        Actors.runAs(tablet.actor(), devices::seen);
        assertThat(tabletOf(family).getLastSeenAt()).isEqualTo(clock.instant());
        rename(family, tablet, "Blue");
        assertThat(tabletOf(family).getName()).isEqualTo("Blue");
    }

    @Test
    void anotherFamilysTabletCannotBeNamed() {
        TestFamily other = given.aClinic().aFamily("Noah");
        Device theirs = tabletOf(other);
        assertThatThrownBy(() -> family.asParent(
                        () -> devices.rename(family.childId(), theirs.getId(), "Ours", theirs.getRowVersion())))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void aSecondTabletOfTheSameKindGetsANumber() {
        consent(family);
        for (int i = 0; i < 3; i++) {
            devices.pair(code(family), UUID.randomUUID(), "iPad");
        }
        assertThat(names(family)).containsExactlyInAnyOrder("iPad", "iPad 2", "iPad 3");
    }

    @Test
    void aTabletThatIsPairedAgainKeepsItsName() {
        consent(family);
        UUID tablet = UUID.randomUUID();
        devices.pair(code(family), tablet, "iPad");
        rename(family, tabletOf(family), "Grandma's");
        devices.pair(code(family), tablet, "iPad");
        assertThat(names(family)).containsExactly("Grandma's");
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
        Device tablet = tabletOf(family);
        rename(family, tablet, "Blue");
        family.asParent(() -> devices.revoke(family.childId(), tablet.getId()));
        for (TestFamily of : List.of(family, brother)) {
            assertThat(of.asParent(() -> log.newest(of.childId(), 20)))
                    .extracting(AuditEntry::getAction)
                    .containsOnlyOnce("devices.rename", "devices.revoke");
        }
    }

    private Device tabletOf(TestFamily of) {
        if (of.asParent(() -> devices.of(of.childId())).isEmpty()) {
            of.tablet();
        }
        return of.asParent(() -> devices.of(of.childId())).getFirst();
    }

    private void rename(TestFamily of, Device tablet, String name) {
        of.asParent(() -> devices.rename(of.childId(), tablet.getId(), name, tablet.getRowVersion()));
    }

    private List<String> names(TestFamily of) {
        return of.asParent(() -> devices.of(of.childId())).stream()
                .map(Device::getName)
                .toList();
    }

    private void consent(TestFamily of) {
        of.asParent(() -> consents.consentTo(of.childId()));
    }

    private String code(TestFamily of) {
        return of.asParent(() -> devices.pairingCode(of.childId()));
    }
}

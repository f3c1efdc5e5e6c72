package org.starhop.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
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

    private void consent(TestFamily of) {
        of.asParent(() -> consents.consentTo(of.childId()));
    }

    private String code(TestFamily of) {
        return of.asParent(() -> devices.pairingCode(of.childId()));
    }
}

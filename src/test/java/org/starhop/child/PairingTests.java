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
import org.starhop.child.Devices.Tablet;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class PairingTests {

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
        assertThat(pairing.pair(code, tablet, "Tablet")).isPresent();
        String second = pairing.pair(code, tablet, "Tablet").orElseThrow();
        assertThat(pairing.pair(code, UUID.randomUUID(), "Thief")).isEmpty();
        assertThat(devices.recognise(second)).isPresent();
        assertThat(family.asParent(() -> devices.of(family.childId()))).hasSize(1);
    }

    @Test
    void aCodeExpiresAfterTenMinutes() {
        consent(family);
        String code = code(family);
        clock.advance(Duration.ofMinutes(10));
        assertThat(pairing.pair(code, UUID.randomUUID(), "Tablet")).isEmpty();
    }

    @Test
    void brothersAndSistersPlayOnTheSameTabletOnceTheirParentConsents() {
        TestFamily sibling = family.sibling("Leo");
        assertThat(family.tablet().childIds()).containsExactly(family.childId());
        consent(sibling);
        assertThat(family.tablet().childIds()).containsExactlyInAnyOrder(family.childId(), sibling.childId());
    }

    @Test
    void aRevokedTabletCannotPairAgainWithItsOldCode() {
        consent(family);
        String code = code(family);
        UUID tablet = UUID.randomUUID();
        UUID device = devices.recognise(pairing.pair(code, tablet, "Tablet").orElseThrow())
                .orElseThrow()
                .id();
        family.asParent(() -> devices.revoke(family.childId(), device));
        assertThat(pairing.pair(code, tablet, "Tablet")).isEmpty();
    }

    @Test
    void aHelperCannotPairTablets() {
        Account sitter = family.helper("Sam", CaregiverRole.SITTER);
        consent(family);
        assertThatThrownBy(() -> given.as(sitter, () -> pairing.code(family.childId())))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void aSecondTabletOfTheSameKindGetsANumber() {
        consent(family);
        for (int i = 0; i < 3; i++) {
            pairing.pair(code(family), UUID.randomUUID(), "iPad");
        }
        assertThat(names(family)).containsExactlyInAnyOrder("iPad", "iPad 2", "iPad 3");
    }

    @Test
    void aTabletThatIsPairedAgainKeepsItsName() {
        consent(family);
        UUID tablet = UUID.randomUUID();
        pairing.pair(code(family), tablet, "iPad");
        rename(family, tabletOf(family), "Grandma's");
        pairing.pair(code(family), tablet, "iPad");
        assertThat(names(family)).containsExactly("Grandma's");
    }

    @Test
    void theOldSecretOfATabletThatIsPairedAgainStopsWorking() {
        consent(family);
        UUID tablet = UUID.randomUUID();
        String old = pairing.pair(code(family), tablet, "iPad").orElseThrow();
        String fresh = pairing.pair(code(family), tablet, "iPad").orElseThrow();
        assertThat(devices.recognise(old)).isEmpty();
        assertThat(devices.recognise(fresh)).isPresent();
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

    private List<String> names(TestFamily of) {
        return of.asParent(() -> devices.of(of.childId())).stream()
                .map(Tablet::name)
                .toList();
    }

    private void consent(TestFamily of) {
        of.asParent(() -> consents.consentTo(of.childId()));
    }

    private String code(TestFamily of) {
        return of.asParent(() -> pairing.code(of.childId()));
    }
}

package org.starhop.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestFamily;

@StarhopTest
class LeavePinsTests {

    @Autowired
    Given given;

    @Autowired
    LeavePins pins;

    TestClinic clinic;
    TestFamily family;

    @BeforeEach
    void aFamily() {
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
    }

    @Test
    void aPinHoldsForEveryTabletOfTheFamilyAndForNoOther() {
        TestFamily brother = family.sibling("Leo");
        TestFamily others = clinic.aFamily("Noah");
        PairedDevice before = family.tablet();
        family.asParent(() -> pins.set(family.childId(), "4711"));

        assertThat(lock(before).opensWith("4711")).isTrue();
        assertThat(lock(brother.tablet()).opensWith("4711")).isTrue();
        assertThat(brother.asParent(() -> pins.isSet(brother.childId()))).isTrue();
        PairedDevice theirs = others.tablet();
        assertThat(given.as(theirs.actor(), () -> pins.of(theirs))).isEmpty();
        assertThat(others.asParent(() -> pins.isSet(others.childId()))).isFalse();
    }

    @Test
    void whatIsKeptIsSaltedAndSlow() {
        PinLock one = PinLock.of("4711");
        PinLock other = PinLock.of("4711");
        assertThat(one.salt()).isNotEqualTo(other.salt());
        assertThat(one.proof()).isNotEqualTo(other.proof());
        assertThat(one.rounds()).isGreaterThanOrEqualTo(100_000);
        assertThat(one.opensWith("4712")).isFalse();
        assertThat(Base64.getDecoder().decode(one.salt())).hasSize(16);
    }

    /** The tablet's own test uses the same numbers: see leave.test.ts. */
    @Test
    void theTabletAndTheServerComputeTheSame() {
        var lock = new PinLock("AAECAwQFBgcICQoLDA0ODw==", 1000, "tb1uiJF+jBjAdeUuuEJ7vAD5jXMIzVCcSA5EkkK7qsA=");
        assertThat(lock.opensWith("4711")).isTrue();
    }

    private PinLock lock(PairedDevice tablet) {
        return given.as(tablet.actor(), () -> pins.of(tablet)).orElseThrow();
    }
}

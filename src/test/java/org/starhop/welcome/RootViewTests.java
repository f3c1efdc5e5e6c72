package org.starhop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

class RootViewTests extends WelcomeTest {

    @Test
    void sendsATherapistToTheirDay() {
        signIn(clinic.pt());
        assertThat(landing()).isEqualTo("therapist");
    }

    @Test
    void sendsACaregiverToTheirDay() {
        signIn(clinic.aFamily("Mia").parent());
        assertThat(landing()).startsWith("parent");
    }

    @Test
    void sendsAdministratorsToTheClinicsPeople() {
        signIn(clinic.administrator());
        assertThat(landing()).isEqualTo("therapist/clinic");
    }

    @Test
    void sendsEverybodyElseToTheSignInPage() {
        assertThat(landing()).isEqualTo("login");
    }

    @Test
    void redirectsSignedInPeopleAwayFromTheSignInPage() {
        signIn(clinic.pt());
        UI.getCurrent().navigate("login");
        assertThat(address()).isEqualTo("therapist");
    }

    private static String landing() {
        UI.getCurrent().navigate("");
        return address();
    }

    private static String address() {
        MockVaadin.runUIQueue();
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}

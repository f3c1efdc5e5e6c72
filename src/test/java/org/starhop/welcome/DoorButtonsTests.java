package org.starhop.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.starhop.account.Account;
import org.starhop.account.SignedInPerson;
import org.starhop.base.access.Actors;

class DoorButtonsTests extends WelcomeTest {

    @MockitoBean
    private DemoDoors doors;

    @Test
    void oneClickSignsInTheTherapist() {
        when(doors.therapist()).thenReturn(person(clinic.pt()));
        open("login", LoginView.class);

        press("door-therapist");

        assertThat(Actors.require().id()).isEqualTo(clinic.pt().getId());
        assertThat(sentTo()).contains("therapist");
    }

    @Test
    void oneClickSignsInTheParent() {
        Account parent = clinic.aFamily("Mia").parent();
        when(doors.parent()).thenReturn(person(parent));
        open("login", LoginView.class);

        press("door-parent");

        assertThat(Actors.require().id()).isEqualTo(parent.getId());
        assertThat(sentTo()).contains("parent");
    }

    @Test
    void oneClickPairsTheChildsTabletAndSignsInNobody() {
        when(doors.childDoor()).thenReturn("482913");
        open("login", LoginView.class);

        press("door-child");

        assertThat(sentTo()).contains("play/#code=482913");
        assertThat(Actors.current()).isEmpty();
    }

    private SignedInPerson person(Account account) {
        return (SignedInPerson) given.get(UserDetailsService.class).loadUserByUsername(account.getEmail());
    }
}

package org.starhop.welcome;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.starhop.account.SignInPaces;

class SignInFailureHandlerTests {

    @Test
    void callsNoPasswordWrongWhileTheDatabaseIsAway() {
        SignInPaces paces = mock(SignInPaces.class);
        var away = new InternalAuthenticationServiceException(
                "away", new CannotCreateTransactionException("no connection"));

        assertThatThrownBy(() -> new SignInFailureHandler(paces)
                        .onAuthenticationFailure(new MockHttpServletRequest(), new MockHttpServletResponse(), away))
                .isSameAs(away);

        verifyNoInteractions(paces);
    }
}

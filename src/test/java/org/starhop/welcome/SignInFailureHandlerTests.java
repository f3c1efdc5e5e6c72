package org.starhop.welcome;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.starhop.account.SignInRateLimit;

class SignInFailureHandlerTests {

    @Test
    void callsNoPasswordWrongWhileTheDatabaseIsAway() {
        SignInRateLimit rateLimit = mock(SignInRateLimit.class);
        var away = new InternalAuthenticationServiceException(
                "away", new CannotCreateTransactionException("no connection"));

        assertThatThrownBy(() -> new SignInFailureHandler(rateLimit)
                        .onAuthenticationFailure(new MockHttpServletRequest(), new MockHttpServletResponse(), away))
                .isSameAs(away);

        verifyNoInteractions(rateLimit);
    }
}

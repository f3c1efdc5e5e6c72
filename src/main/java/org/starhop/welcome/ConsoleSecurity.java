package org.starhop.welcome;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.starhop.account.PasswordHashes;
import org.starhop.account.SignInRateLimit;
import org.starhop.base.access.Standing;

/** Who may open which console page. Everything not said here or on a view is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ConsoleSecurity {

    /** About a tenth of a second for each try. */
    private static final int PASSWORD_STRENGTH = 10;

    /** What signs in, for the filter that does it and for those that guard it: no spelling can fit one of them alone. */
    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");

    @Bean
    @Order(10)
    SecurityFilterChain consoles(
            HttpSecurity http, Standing standing, SignInRateLimit rateLimit, SignInSuccessHandler success)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/actuator/health/**", "/icons/**", "/images/**", "/*.css", "/aura/**", "/error")
                .permitAll()
                .requestMatchers("/media/**")
                .authenticated());
        http.headers(AbstractHttpConfigurer::disable); // AnswerHeaders writes them
        http.formLogin(form -> form.loginPage("/login")
                .failureHandler(new SignInFailureHandler(rateLimit))
                .addObjectPostProcessor(signsInBy(SIGN_IN)));
        http.sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(success));
        http.addFilterBefore(new OwnSignInOnly(SIGN_IN), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new SignInRateLimitFilter(SIGN_IN, rateLimit), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new StillWelcome(standing), AuthorizationFilter.class);
        http.exceptionHandling(errors ->
                errors.accessDeniedHandler((request, response, denied) -> lookLikeNothing(request, response)));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
        return http.build();
    }

    private static ObjectPostProcessor<UsernamePasswordAuthenticationFilter> signsInBy(RequestMatcher requests) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
                filter.setRequiresAuthenticationRequestMatcher(requests);
                return filter;
            }
        };
    }

    /** What somebody may not open looks like what doesn't exist. */
    private static void lookLikeNothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean looks = request.getMethod().equals(HttpMethod.GET.name());
        response.sendError(looks ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
    }

    /** Each stored hash names its algorithm, so a stronger one can follow. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordHashes.ofStrength(PASSWORD_STRENGTH);
    }
}

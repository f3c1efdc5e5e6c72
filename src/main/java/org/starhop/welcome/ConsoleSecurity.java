package org.starhop.welcome;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.starhop.base.access.Standing;

/** Who may open which console page. Everything not said here or on a view is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ConsoleSecurity {

    /** As much as Vaadin Flow 25.2 allows; see {@code docs/decisions/0012-policy-of-the-consoles.md}. */
    private static final String CONTENT_SECURITY_POLICY =
            "base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'self'";

    @Bean
    @Order(10)
    SecurityFilterChain consoles(HttpSecurity http, Standing standing) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/actuator/health/**", "/icons/**", "/images/**", "/*.css", "/aura/**", "/error")
                .permitAll()
                .requestMatchers("/media/**")
                .authenticated());
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY)));
        http.formLogin(form -> form.loginPage("/login").failureHandler(new SignInTrouble()));
        http.addFilterBefore(new SignInPace(), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new StillWelcome(standing), AuthorizationFilter.class);
        http.exceptionHandling(errors ->
                errors.accessDeniedHandler((request, response, denied) -> lookLikeNothing(request, response)));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
        return http.build();
    }

    /** What somebody may not open looks like what doesn't exist. */
    private static void lookLikeNothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean looks = request.getMethod().equals(HttpMethod.GET.name());
        response.sendError(looks ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
    }

    /** bcrypt today; each stored hash names its algorithm, so a stronger one can follow. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}

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

/** Who may open which console page. Everything not listed here or annotated on a view is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ConsoleSecurity {

    /** About a tenth of a second per attempt. */
    private static final int PASSWORD_STRENGTH = 10;

    /**
     * The sign-in request, shared by the filter that handles it and those that guard it, so that no spelling of the
     * path can match only one of them.
     */
    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");

    @Bean
    @Order(10)
    SecurityFilterChain consoles(
            HttpSecurity http, Standing standing, SignInRateLimit rateLimit, SignInSuccessHandler success)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/actuator/health/**",
                        "/icons/**",
                        "/images/**",
                        "/*.css",
                        "/aura/**",
                        "/error",
                        "/parent/*.js")
                .permitAll()
                .requestMatchers("/media/**", "/therapist/child/*/family", "/therapist/child/*/feed")
                .authenticated());
        http.headers(AbstractHttpConfigurer::disable); // AnswerHeaders writes them.
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

    /** Makes a forbidden page look like one that does not exist. */
    private static void lookLikeNothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean looks = request.getMethod().equals(HttpMethod.GET.name());
        response.sendError(looks ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
    }

    /** Each stored hash names its algorithm, so that a stronger one can replace it later. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordHashes.ofStrength(PASSWORD_STRENGTH);
    }
}

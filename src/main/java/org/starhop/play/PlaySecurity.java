package org.starhop.play;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.starhop.child.Devices;

/** Child mode keeps no session: the page is public, the API knows tablets by their cookie and accepts only our own pages. */
@Configuration(proxyBeanMethods = false)
class PlaySecurity {

    /** Nothing from elsewhere, nothing inline. Boards and taps go to this server only. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'self' blob:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /** Scripts, styles and pictures of our own: the page's policy rules them, and long headers weigh more than most of them. */
    @Bean
    @Order(0)
    SecurityFilterChain playFiles(HttpSecurity http) throws Exception {
        http.securityMatcher("/play/assets/**", "/play/pictures/**", "/play/moves/**", "/play/icons/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled()
                        .contentTypeOptions(Customizer.withDefaults())
                        .contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'")))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/play/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/play/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll());
        return http.build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain play(HttpSecurity http, Devices devices, Problems problems) throws Exception {
        http.securityMatcher("/play", "/play/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .cacheControl(cache -> cache.disable())
                        .frameOptions(frame -> frame.sameOrigin()))
                .addFilterBefore(new OwnPagesOnly(problems), AuthorizationFilter.class)
                .addFilterBefore(new PairingPace(problems), AuthorizationFilter.class)
                .addFilterBefore(new DeviceFilter(devices), AuthorizationFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(problems::notPaired)
                        .accessDeniedHandler(
                                (request, response, denied) -> problems.notPaired(request, response, null)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, "/play/api/pair")
                        .permitAll()
                        .requestMatchers("/play/api/**")
                        .hasRole("DEVICE")
                        .requestMatchers(HttpMethod.GET, "/play", "/play/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/play", "/play/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll());
        return http.build();
    }
}

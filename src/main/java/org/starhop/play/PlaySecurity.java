package org.starhop.play;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.starhop.child.Devices;

/**
 * Security of child mode, which has no sessions: the page is public, and the API recognizes tablets by their cookie and
 * accepts only our own pages. Response headers are set in {@code AnswerHeaders}.
 */
@Configuration(proxyBeanMethods = false)
class PlaySecurity {

    /** Our own scripts, styles, and pictures, which are public. */
    @Bean
    @Order(0)
    SecurityFilterChain playFiles(HttpSecurity http) throws Exception {
        http.securityMatcher("/play/assets/**", "/play/pictures/**", "/play/moves/**", "/play/icons/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
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
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new OwnPagesOnly(problems), AuthorizationFilter.class)
                .addFilterBefore(new PairingRateLimitFilter(problems), AuthorizationFilter.class)
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

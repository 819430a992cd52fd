package dev.metier.platform.security;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.ProblemResponses;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/** Verifies RS256 tokens in each service; without a token only what is listed as public answers. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(SecurityProperties.class)
public class SecurityConfiguration {

    private static final String[] OPEN = {
        "/health", "/ready", "/openapi.json", "/error", "/actuator/health/**", "/actuator/prometheus"
    };

    @Bean
    CurrentCaller currentCaller() {
        return new CurrentCaller();
    }

    @Bean
    CallerScope callerScope(@Value("${spring.application.name}") String service) {
        return new CallerScope(service);
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(SecurityProperties settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        settings.jwkSetUri().toString())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtAudienceValidator(settings.audience())));
        return decoder;
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain securityFilterChain(HttpSecurity http, SecurityProperties settings, ProblemResponses problems) {
        return apiChain(http, settings, problems);
    }

    /** The chain that guards an API: bearer tokens only, deny by default. For a service that has other chains beside it. */
    public static SecurityFilterChain apiChain(
            HttpSecurity http, SecurityProperties settings, ProblemResponses problems) {
        AuthenticationEntryPoint noToken = (request, response, e) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(request, response, ErrorCode.UNAUTHENTICATED, "Sign in, or send a valid token.");
        };
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(OPEN).permitAll();
                    settings.publicPaths().forEach(path -> {
                        String[] parts = path.split(" ", 2);
                        requests.requestMatchers(HttpMethod.valueOf(parts[0]), parts[1])
                                .permitAll();
                    });
                    requests.anyRequest().authenticated();
                })
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(authenticationConverter()))
                                .authenticationEntryPoint(noToken))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(noToken)
                        .accessDeniedHandler((request, response, e) -> problems.write(
                                request, response, ErrorCode.FORBIDDEN, "Your role does not allow this.")))
                .build();
    }

    /** Reads the roles of a token as authorities {@code ROLE_CANDIDATE} and so on. */
    public static JwtAuthenticationConverter authenticationConverter() {
        var converter = new JwtAuthenticationConverter();
        Converter<Jwt, Collection<GrantedAuthority>> roles =
                jwt -> Objects.requireNonNullElse(jwt.getClaimAsStringList("roles"), List.<String>of()).stream()
                        .<GrantedAuthority>map(r -> new SimpleGrantedAuthority("ROLE_" + r.toUpperCase(Locale.ROOT)))
                        .toList();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }
}

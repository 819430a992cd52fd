package dev.metier.identity.oidc;

import dev.metier.identity.IdentityProperties;
import dev.metier.identity.session.OpenSession;
import dev.metier.platform.errors.ProblemResponses;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.security.SecurityConfiguration;
import dev.metier.platform.security.SecurityProperties;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2ClientAuthenticationConfigurer;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Three doors: the OpenID provider, its page, and the API that is guarded as in every service. */
@Configuration(proxyBeanMethods = false)
class ProviderSecurity {

    /** What is not listed here of the authorization server does not exist. */
    private static final String[] PROVIDER = {
        "/oauth2/authorize",
        "/oauth2/token",
        "/oauth2/jwks",
        "/.well-known/openid-configuration",
        "/.well-known/oauth-authorization-server"
    };

    @Bean
    AuthorizationServerSettings authorizationServerSettings(SecurityProperties security) {
        return AuthorizationServerSettings.builder().issuer(security.issuer()).build();
    }

    @Bean
    OAuth2TokenGenerator<?> tokenGenerator(
            JwtEncoder encoder,
            ProviderTokens tokens,
            OpenSession openSession,
            People people,
            IdentityProperties settings,
            CallerScope scope,
            Clock clock) {
        var generator = new JwtGenerator(encoder);
        generator.setJwtCustomizer(tokens);
        var sessions = new SessionOfCode(openSession, people, settings, scope, clock);
        return new DelegatingOAuth2TokenGenerator(generator, sessions);
    }

    @Bean
    @Order(1)
    SecurityFilterChain provider(HttpSecurity http, Clients known, RefreshGrant refreshGrant) {
        return http.securityMatcher(PROVIDER)
                .with(
                        new OAuth2AuthorizationServerConfigurer(),
                        server -> server.clientAuthentication(
                                        clients -> knowClients(clients, new PublicClientRefresh(known)))
                                .tokenEndpoint(tokens -> tokens.authenticationProvider(refreshGrant))
                                .authorizationServerMetadataEndpoint(
                                        metadata -> metadata.authorizationServerMetadataCustomizer(
                                                document -> document.claims(ProviderMetadata::correct)))
                                .oidc(oidc -> oidc.providerConfigurationEndpoint(
                                        discovery -> discovery.providerConfigurationCustomizer(
                                                document -> document.claims(ProviderMetadata::correct)))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                // Clients prove themselves with each request; no cookie is enough to ask for a token.
                .csrf(csrf -> csrf.ignoringRequestMatchers(PROVIDER))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(toPage()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain page(HttpSecurity http, PagePassword password, @Value("${metier.public-url}") String home) {
        return http.securityMatcher("/login")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .authenticationProvider(password)
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .successHandler(new BackToRequest(home))
                        .failureHandler((request, response, failure) -> response.sendRedirect("/login?error="
                                + (failure instanceof PagePassword.Refused refused ? refused.code() : "failed"))))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain api(HttpSecurity http, SecurityProperties settings, ProblemResponses problems) {
        return SecurityConfiguration.apiChain(http, settings, problems);
    }

    private static void knowClients(OAuth2ClientAuthenticationConfigurer clients, PublicClientRefresh publicClients) {
        clients.authenticationConverter(publicClients)
                .authenticationProvider(publicClients)
                .authenticationProviders(providers -> providers.forEach(provider -> {
                    if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                        secrets.setPasswordEncoder(new ClientSecrets());
                    }
                }));
    }

    private static LoginUrlAuthenticationEntryPoint toPage() {
        var page = new LoginUrlAuthenticationEntryPoint("/login");
        page.setFavorRelativeUris(true);
        return page;
    }
}

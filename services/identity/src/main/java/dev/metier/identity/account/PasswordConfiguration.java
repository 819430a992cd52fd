package dev.metier.identity.account;

import dev.metier.identity.IdentityProperties;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed. The name before each hash lets a better way replace this one account by account. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    PasswordEncoder passwordEncoder(IdentityProperties settings) {
        var bcrypt = new LongPasswords(new BCryptPasswordEncoder(settings.passwordStrength()));
        return new DelegatingPasswordEncoder("bcrypt-sha256", Map.of("bcrypt-sha256", bcrypt));
    }
}

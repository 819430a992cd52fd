package dev.metier.identity.account;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed. The name before each hash lets a better way replace this one account by account. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final int STRENGTH = 10;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "bcrypt-sha256", Map.of("bcrypt-sha256", new LongPasswords(new BCryptPasswordEncoder(STRENGTH))));
    }
}

package dev.metier.identity.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.identity.IdentityProperties;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class KeyWrappingTests {

    private final KeyWrapping wrapping = new KeyWrapping(keys(bytes(32, 1)));

    @Test
    void opensWhatItClosed() {
        assertThat(wrapping.unwrap("k1", wrapping.wrap("k1", "secret"))).isEqualTo("secret");
    }

    @Test
    void opensNothingThatWasChangedMovedOrClosedWithAnotherKey() {
        byte[] wrapped = wrapping.wrap("k1", "secret");
        byte[] changed = wrapped.clone();
        changed[20] ^= 1;
        var other = new KeyWrapping(keys(bytes(32, 2)));

        assertThatThrownBy(() -> wrapping.unwrap("k1", changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> wrapping.unwrap("k2", wrapped)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> other.unwrap("k1", wrapped)).hasMessageContaining("metier.identity.token-key");
    }

    @Test
    void refusesShortSecrets() {
        assertThatThrownBy(() -> keys(bytes(16, 1))).hasMessageContaining("32 random bytes");
    }

    private static DerivedKeys keys(byte[] secret) {
        String encoded = Base64.getEncoder().encodeToString(secret);
        var source = new MapConfigurationPropertySource(Map.of("metier.identity.token-key", encoded));
        return new DerivedKeys(new Binder(source)
                .bind("metier.identity", IdentityProperties.class)
                .get());
    }

    private static byte[] bytes(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}

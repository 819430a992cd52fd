package dev.metier.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StartTests {

    @Test
    void refusesSettingsThatItDoesNotKnow() {
        assertThatThrownBy(() -> start("--metier.gateway.no-such-thing=1")).hasStackTraceContaining("no-such-thing");
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatThrownBy(() -> start("--metier.gateway.limits.user=0"))
                .hasStackTraceContaining("limits must be positive");
        assertThatThrownBy(() -> start("--metier.gateway.cookie-key=c2hvcnQ="))
                .hasStackTraceContaining("at least 32 bytes");
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> GatewayApplication.builder().run("--server.port=" + taken.getLocalPort()))
                    .hasStackTraceContaining("Cannot listen on 127.0.0.1:" + taken.getLocalPort());
        }
    }

    @Test
    void isNotReadyBeforeItHasTheKeysAndBlamesNobodyForIt() {
        try (var context = GatewayApplication.builder()
                .run("--server.port=0", "--metier.security.jwk-set-uri=http://127.0.0.1:1/jwks")) {
            int port = context.getBean(GatewayServer.class).port();
            var wire = Wire.to(port);

            assertThat(wire.get("/health").status()).isEqualTo(200);
            assertThat(wire.get("/ready").status()).isEqualTo(503);
            var answer = wire.get("/api/v1/users/me", "Authorization: Bearer " + new Issuer().token("ann", "hr"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("service-unavailable");
        }
    }

    @Test
    void holdsNothingButTheGateway() {
        try (var context = GatewayApplication.builder().run("--server.port=0")) {
            assertThat(Arrays.stream(context.getBeanDefinitionNames()))
                    .noneMatch(name ->
                            name.toLowerCase(Locale.ROOT).matches(".*(datasource|servlet|kafka|flyway|security).*"));
        }
    }

    private static void start(String argument) {
        GatewayApplication.builder().run("--server.port=0", argument).close();
    }
}

package dev.metier.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.launcher.engines.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    Path folder;

    @Test
    void onlyTheOwnerReadsTheFile() throws IOException {
        Secrets.open(Map.of(), folder, true).of("jobs.client-secret");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(Secrets.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecretIsTheSameAfterARestart() throws IOException {
        String first = Secrets.open(Map.of(), folder, true).of("jobs.client-secret");

        assertThat(Secrets.open(Map.of(), folder, true).of("jobs.client-secret"))
                .isEqualTo(first);
    }

    @Test
    void secretsOfTwoNamesDiffer() throws IOException {
        Secrets secrets = Secrets.open(Map.of(), folder, true);

        assertThat(secrets.of("jobs.client-secret")).isNotEqualTo(secrets.of("cv.client-secret"));
    }

    @Test
    void aKeyHas256Bits() throws IOException {
        assertThat(Base64.getDecoder()
                        .decode(Secrets.open(Map.of(), folder, true).key("gateway.cookie-key")))
                .hasSize(32);
    }

    @Test
    void theEnvironmentWins() throws IOException {
        Secrets secrets = Secrets.open(Map.of("METIER_SECRET_JOBS_CLIENT_SECRET", "given"), folder, true);

        assertThat(secrets.of("jobs.client-secret")).isEqualTo("given");
    }

    @Test
    void aMountedFileIsRead() throws IOException {
        Path mounted = Files.createDirectory(folder.resolve("mounted"));
        Files.writeString(mounted.resolve("jobs.client-secret"), "from a volume\n");
        Secrets secrets = Secrets.open(Map.of("METIER_SECRETS_DIR", mounted.toString()), folder, true);

        assertThat(secrets.of("jobs.client-secret")).isEqualTo("from a volume");
    }

    @Test
    void aPartOfAPlatformMakesNothingUp() throws IOException {
        Secrets secrets = Secrets.open(Map.of(), folder, false);

        assertThatThrownBy(() -> secrets.of("jobs.client-secret"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("METIER_SECRET_JOBS_CLIENT_SECRET");
    }
}

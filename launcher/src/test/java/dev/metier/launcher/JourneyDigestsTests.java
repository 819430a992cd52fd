package dev.metier.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journey is told at once what is new for its search; nobody else hears anything earlier than they chose. */
class JourneyDigestsTests {

    private static final Map<String, String> BUILT_IN = Map.of();

    @TempDir
    Path folder;

    @Test
    void areHurriedInANewFolder() throws IOException {
        Files.createDirectories(folder.resolve("logs"));

        assertThat(areHurried("demo", BUILT_IN)).isTrue();
    }

    @Test
    void areAsUsualWhereSomebodysDataIs() throws IOException {
        Files.createDirectories(folder.resolve(DataFolder.DATABASE));

        assertThat(areHurried("demo", BUILT_IN)).isFalse();
    }

    @Test
    void areAsUsualOverADatabaseOfOnesOwn() throws IOException {
        assertThat(areHurried("demo", Map.of("METIER_POSTGRES_URL", "jdbc:postgresql://db.example/metier")))
                .isFalse();
    }

    @Test
    void areAsUsualWhereAPlatformIsNotThereForAJourney() throws IOException {
        assertThat(areHurried("run", BUILT_IN)).isFalse();
    }

    private boolean areHurried(String command, Map<String, String> environment) throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            return Platform.hurriesDigests(Options.parse(command), new Surroundings(environment), data);
        }
    }
}

package dev.metier.cv.critique.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.cv.CritiqueView.GrammarStatus;
import dev.metier.cv.critique.rules.CvCritic;
import dev.metier.cv.critique.text.ReadCv;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of the process, in Romanian, which starts fastest. */
class GrammarProcessTests {

    private static final String LANGUAGE = "ro";
    private static final Duration LONG = Duration.ofMinutes(2);

    private static ReadCv cv(Stream<String> lines) {
        return new CvCritic()
                .critique(GrammarProgram.resume(lines.toList()), LANGUAGE, null)
                .cv();
    }

    private static ReadCv small() {
        return cv(Stream.of("Coordonarea unei echipe"));
    }

    private static ReadCv large() {
        return cv(IntStream.range(0, 190)
                .mapToObj(number -> "Coordonarea unei echipe de %d programtori. "
                        .formatted(number)
                        .repeat(4)));
    }

    private static GrammarStatus status(GrammarChecker checker, ReadCv cv) {
        return checker.check(cv, LANGUAGE).status();
    }

    private static ProcessHandle running() {
        return GrammarProgram.running(LANGUAGE).findFirst().orElseThrow();
    }

    private static void awaitEnd(ProcessHandle process) {
        await().atMost(LONG).until(() -> !process.isAlive());
    }

    @BeforeEach
    void awaitTheEndOfOthers() {
        await().atMost(LONG)
                .until(() -> GrammarProgram.running(LANGUAGE).findAny().isEmpty());
    }

    @Test
    void keepsNobodyWaitingForItsStart() {
        try (GrammarChecker checker = new GrammarChecker(GrammarProgram.settings(1, Duration.ZERO, LONG))) {
            assertThat(status(checker, small())).isEqualTo(GrammarStatus.LATER);
            await().atMost(LONG).until(() -> status(checker, small()) == GrammarStatus.CHECKED);
        }
    }

    @Test
    void startsAnewWhereItWasKilledBetweenCvsOrDuringOne() {
        try (GrammarChecker checker = new GrammarChecker(GrammarProgram.settings(1, LONG, LONG))) {
            assertThat(status(checker, small())).isEqualTo(GrammarStatus.CHECKED);
            ProcessHandle first = running();
            first.destroyForcibly();
            awaitEnd(first);
            assertThat(status(checker, small())).isEqualTo(GrammarStatus.CHECKED);

            ProcessHandle second = running();
            Duration before = second.info().totalCpuDuration().orElseThrow();
            CompletableFuture<GrammarStatus> during = CompletableFuture.supplyAsync(() -> status(checker, large()));
            await().until(() -> second.info().totalCpuDuration().orElseThrow().compareTo(before) > 0);
            second.destroyForcibly();
            assertThat(during.join()).isIn(GrammarStatus.LATER, GrammarStatus.CHECKED);
            assertThat(status(checker, small())).isEqualTo(GrammarStatus.CHECKED);
        }
    }

    @Test
    void endsAProcessThatTakesTooLong() {
        try (GrammarChecker checker = new GrammarChecker(GrammarProgram.settings(1, LONG, Duration.ofMillis(1)))) {
            assertThat(checker.check(large(), LANGUAGE)).isEqualTo(GrammarReport.TOO_MUCH);
            await().atMost(LONG)
                    .until(() -> GrammarProgram.running(LANGUAGE).findAny().isEmpty());
        }
    }

    @Test
    void saysThatItCannotBeStarted() {
        GrammarSettings tiny = new GrammarSettings(GrammarProgram.folder(), 1, 8L << 20, LONG, LONG, LONG);
        try (GrammarChecker checker = new GrammarChecker(tiny)) {
            assertThat(checker.check(small(), LANGUAGE)).isEqualTo(GrammarReport.NOT_STARTED);
        }
    }

    @Test
    void stopsAProcessThatNobodyNeeds() {
        GrammarSettings settings =
                new GrammarSettings(GrammarProgram.folder(), 1, 512L << 20, LONG, LONG, Duration.ofSeconds(1));
        try (GrammarChecker checker = new GrammarChecker(settings)) {
            assertThat(status(checker, small())).isEqualTo(GrammarStatus.CHECKED);
            await().atMost(LONG)
                    .until(() -> GrammarProgram.running(LANGUAGE).findAny().isEmpty());
        }
    }

    @Test
    void stopsItsProcessWithItself() {
        GrammarChecker checker = new GrammarChecker(GrammarProgram.settings(1, LONG, LONG));
        assertThat(status(checker, small())).isEqualTo(GrammarStatus.CHECKED);
        ProcessHandle process = running();
        checker.close();
        awaitEnd(process);
    }

    @Test
    void givesWayToAnotherLanguageOnceItIsNotUsedAnyMore() {
        try (GrammarChecker checker = new GrammarChecker(GrammarProgram.settings(1, LONG, LONG))) {
            assertThat(status(checker, small())).isEqualTo(GrammarStatus.CHECKED);
            ProcessHandle process = running();
            assertThat(checker.check(small(), "es").status()).isEqualTo(GrammarStatus.LATER);
            await().atMost(LONG).until(() -> checker.check(small(), "es").status() == GrammarStatus.CHECKED);
            awaitEnd(process);
        }
    }

    @Test
    void handsNothingOfItsEnvironmentOn() throws Exception {
        try (GrammarChecker checker = new GrammarChecker(GrammarProgram.settings(1, LONG, LONG))) {
            status(checker, small());
            Path environment = Path.of("/proc", Long.toString(running().pid()), "environ");
            Assumptions.assumeTrue(Files.exists(environment), "needs Linux");
            assertThat(Files.readString(environment).split("\0"))
                    .containsExactlyInAnyOrder("MALLOC_ARENA_MAX=2", "LANG=C.UTF-8");
        }
    }

    @Test
    void turnsAwayWhatItHasNoPlaceFor() {
        try (GrammarChecker checker = new GrammarChecker(GrammarProgram.settings(1, LONG, LONG))) {
            List<CompletableFuture<GrammarStatus>> checks = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                checks.add(CompletableFuture.supplyAsync(
                        () -> status(checker, small()),
                        task -> Thread.ofVirtual().start(task)));
            }
            assertThat(checks.stream().map(CompletableFuture::join).toList())
                    .contains(GrammarStatus.CHECKED, GrammarStatus.LATER);
        }
    }
}

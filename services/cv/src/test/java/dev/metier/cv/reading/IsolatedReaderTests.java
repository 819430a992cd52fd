package dev.metier.cv.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.ErrorCode;
import dev.metier.cv.isolation.ChildFolder;
import dev.metier.cv.isolation.ChildProcess;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.Recognition;
import dev.metier.cv.parsing.SampleCvs;
import dev.metier.platform.errors.MetierException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolatedReaderTests {

    private static final long HEAP = 48L << 20;

    private static ReaderSettings settings(Duration timeout, Duration idle) {
        return new ReaderSettings(new ReadingLimits(10L << 20, 50, 150L << 20, timeout), 1, HEAP, idle);
    }

    private static IsolatedReader stubborn(Duration timeout, Duration idle, String... arguments) {
        return new IsolatedReader(
                settings(timeout, idle), new ReaderCommand(StubbornReader.class.getName(), HEAP, List.of(arguments)));
    }

    private static IsolatedReader stubborn() {
        return stubborn(Duration.ofSeconds(30), Duration.ofMinutes(5));
    }

    private static MetierException refusal(IsolatedReader reader, String file) {
        try {
            reader.read(file.getBytes(StandardCharsets.UTF_8));
        } catch (MetierException refused) {
            return refused;
        }
        throw new AssertionError("was read");
    }

    /** The process that read a file well. */
    private static long pid(IsolatedReader reader) {
        MetierException refused = refusal(reader, "well");
        assertThat(refused.code()).isEqualTo(ErrorCode.NO_TEXT_FOUND);
        return Long.parseLong(refused.detail());
    }

    private static Duration work(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    private static void awaitEnd(long pid) {
        await().until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void readsTheSameAsTheEngineInThisProcess() {
        try (IsolatedReader reader =
                new IsolatedReader(new ReaderSettings(ReadingLimits.DEFAULT, 1, 256L << 20, Duration.ofMinutes(5)))) {
            ParsedResume here = new CvParser(ReadingLimits.DEFAULT).parse(SampleCvs.oneColumn());
            assertThat(reader.read(SampleCvs.oneColumn())).isEqualTo(here);
        }
    }

    @Test
    void keepsAReaderForTheNextFile() {
        try (IsolatedReader reader = stubborn()) {
            assertThat(pid(reader)).isEqualTo(pid(reader));
        }
    }

    @Test
    void endsAReaderThatLoops() {
        try (IsolatedReader reader = stubborn(Duration.ofSeconds(2), Duration.ofMinutes(5))) {
            long first = pid(reader);
            assertThat(refusal(reader, "loop").code()).isEqualTo(ErrorCode.READING_TOOK_TOO_LONG);
            awaitEnd(first);
            assertThat(pid(reader)).isNotEqualTo(first);
        }
    }

    @Test
    void saysThatAFileNeedsTooMuchMemory() {
        try (IsolatedReader reader = stubborn()) {
            assertThat(refusal(reader, "hunger").code()).isEqualTo(ErrorCode.FILE_EXPANDS_TOO_FAR);
            pid(reader);
        }
    }

    @Test
    void callsAFileDamagedThatEndsEveryReader() {
        try (IsolatedReader reader = stubborn()) {
            assertThat(refusal(reader, "crash").code()).isEqualTo(ErrorCode.FILE_DAMAGED);
            pid(reader);
        }
    }

    @Test
    void believesNoReaderThatTalksNonsense() {
        try (IsolatedReader reader = stubborn()) {
            assertThat(refusal(reader, "noise").code()).isEqualTo(ErrorCode.FILE_DAMAGED);
            pid(reader);
        }
    }

    @Test
    void readsAgainWhereAReaderDiedOnce(@TempDir Path folder) {
        try (IsolatedReader reader = stubborn(
                Duration.ofSeconds(30),
                Duration.ofMinutes(5),
                folder.resolve("crashed").toString())) {
            assertThat(refusal(reader, "crash once").code()).isEqualTo(ErrorCode.NO_TEXT_FOUND);
        }
    }

    @Test
    void survivesTheKillOfAReaderBetweenFilesAndDuringOne() {
        try (IsolatedReader reader = stubborn(Duration.ofSeconds(3), Duration.ofMinutes(5))) {
            long first = pid(reader);
            ProcessHandle.of(first).ifPresent(ProcessHandle::destroyForcibly);
            long second = pid(reader);
            assertThat(second).isNotEqualTo(first);
            Duration before = work(second);
            CompletableFuture<MetierException> reading = CompletableFuture.supplyAsync(() -> refusal(reader, "loop"));
            await().until(() -> work(second).compareTo(before.plusMillis(100)) > 0);
            ProcessHandle.of(second).ifPresent(ProcessHandle::destroyForcibly);
            assertThat(reading.join().code()).isEqualTo(ErrorCode.READING_TOOK_TOO_LONG);
            pid(reader);
        }
    }

    @Test
    void stopsAReaderThatNobodyNeeds() {
        try (IsolatedReader reader = stubborn(Duration.ofSeconds(30), Duration.ofMillis(50))) {
            long pid = pid(reader);
            await().until(() ->
                    ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
        }
    }

    @Test
    void stopsItsReadersWithItself() {
        IsolatedReader reader = stubborn();
        long pid = pid(reader);
        reader.close();
        awaitEnd(pid);
    }

    @Test
    void aReaderEndsWhenItsServiceIsGone(@TempDir Path folder) throws Exception {
        Process process = ReaderCommand.of(ReadingLimits.DEFAULT, HEAP, Recognition.OFF)
                .child()
                .start(new ChildFolder(folder));
        new ChildProcess(process, new ChildFolder(folder)).awaitReady();
        process.getOutputStream().close();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void handsNothingOfItsEnvironmentOn(@TempDir Path folder) throws Exception {
        Process process = ReaderCommand.of(ReadingLimits.DEFAULT, HEAP, Recognition.OFF)
                .child()
                .start(new ChildFolder(folder));
        new ChildProcess(process, new ChildFolder(folder)).awaitReady();
        Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
        Assumptions.assumeTrue(Files.exists(environment), "needs Linux");
        assertThat(Files.readString(environment).split("\0"))
                .containsExactlyInAnyOrder("MALLOC_ARENA_MAX=2", "LANG=C.UTF-8");
        process.destroyForcibly();
    }

    @Test
    void turnsAwayWhatItHasNoPlaceFor() {
        try (IsolatedReader reader = stubborn(Duration.ofSeconds(3), Duration.ofMinutes(5))) {
            List<CompletableFuture<MetierException>> reads = IntStream.range(0, 30)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> refusal(reader, "loop"),
                            task -> Thread.ofVirtual().start(task)))
                    .toList();
            assertThat(reads)
                    .map(read -> read.join().code())
                    .contains(ErrorCode.READING_TOOK_TOO_LONG, ErrorCode.SERVICE_UNAVAILABLE);
        }
    }

    @Test
    void keepsNothingOfWhatItRead() {
        try (IsolatedReader reader = stubborn()) {
            String large = "x".repeat(8 << 20);
            refusal(reader, large);
            long before = used();
            for (int i = 0; i < 12; i++) {
                refusal(reader, large);
            }
            assertThat(used() - before).isLessThan(32L << 20);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void refusalsKeepTheirWordsAndTheirField() {
        try (IsolatedReader reader =
                new IsolatedReader(new ReaderSettings(ReadingLimits.DEFAULT, 1, HEAP, Duration.ofMinutes(5)))) {
            assertThatThrownBy(() -> reader.read(new byte[0]))
                    .isInstanceOfSatisfying(MetierException.class, refused -> {
                        assertThat(refused.code()).isEqualTo(ErrorCode.FILE_EMPTY);
                        assertThat(refused.errors()).hasSize(1);
                    });
        }
    }
}

package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.metier.contracts.ErrorCode;
import dev.metier.cv.reading.IsolatedReader;
import dev.metier.cv.reading.ReaderSettings;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.test.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Broken copies of good files, the same ones in each run: every one is read or refused by name, in time, and nothing of it
 * stays. {@code -Dmutations=2000} tries that many.
 */
class MutationTests {

    private static final int MUTATIONS = Integer.getInteger("mutations", 200);
    private static final long MOST_KEPT = 48L << 20;

    private final SplittableRandom chance = new SplittableRandom(20_261_125);

    @Test
    void everyBrokenFileIsReadOrRefusedByName() throws IOException {
        List<byte[]> files = files();
        Map<ErrorCode, Integer> refused = new EnumMap<>(ErrorCode.class);
        int read = 0;
        long slowest = 0;
        long kept;
        long begin = System.nanoTime();
        ReaderSettings settings = new ReaderSettings(ReadingLimits.DEFAULT, 1, 256L << 20, Duration.ofMinutes(5));
        try (IsolatedReader reader = new IsolatedReader(settings)) {
            long before = used();
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] file = mutated(files);
                long start = System.nanoTime();
                try {
                    reader.read(file);
                    read++;
                } catch (MetierException e) {
                    refused.merge(e.code(), 1, Integer::sum);
                } catch (RuntimeException e) {
                    fail("mutation " + i, e);
                }
                slowest = Math.max(slowest, System.nanoTime() - start);
            }
            kept = used() - before;
        }
        assertThat(kept).as("bytes kept").isLessThan(MOST_KEPT);
        System.out.println(MUTATIONS + " mutations of " + files.size() + " files: "
                + told(read, refused, System.nanoTime() - begin, slowest, kept));
        assertThat(refused).doesNotContainKeys(ErrorCode.INTERNAL_ERROR, ErrorCode.SERVICE_UNAVAILABLE);
        assertThat(refused.getOrDefault(ErrorCode.READING_TOOK_TOO_LONG, 0))
                .as("read %d, refused %s", read, refused)
                .isZero();
        assertThat(read).isPositive();
    }

    private static String told(int read, Map<ErrorCode, Integer> refused, long nanos, long slowest, long kept) {
        return "%d read, refused %s; %d s, the slowest %d ms, %d kB kept"
                .formatted(read, refused, nanos / 1_000_000_000, slowest / 1_000_000, kept >> 10);
    }

    private byte[] mutated(List<byte[]> files) {
        byte[] file = files.get(chance.nextInt(files.size())).clone();
        int times = 1 + chance.nextInt(3);
        for (int i = 0; i < times && file.length > 0; i++) {
            file = switch (chance.nextInt(6)) {
                case 0 -> flipped(file);
                case 1 -> Arrays.copyOf(file, 1 + chance.nextInt(file.length));
                case 2 -> spliced(file, files.get(chance.nextInt(files.size())));
                case 3 -> doubled(file);
                case 4 -> replaced(file, "99999999999999999999");
                default -> replaced(file, "-1 0 obj << [[[[ (");
            };
        }
        return file;
    }

    private byte[] flipped(byte[] file) {
        for (int i = 0; i < 1 + file.length / 2000; i++) {
            file[chance.nextInt(file.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return file;
    }

    private byte[] spliced(byte[] file, byte[] other) {
        int from = chance.nextInt(file.length);
        int length = Math.min(Math.min(other.length, file.length - from), 1 + chance.nextInt(4096));
        System.arraycopy(other, chance.nextInt(other.length - length + 1), file, from, length);
        return file;
    }

    private byte[] doubled(byte[] file) {
        int from = chance.nextInt(file.length);
        int length = Math.min(file.length - from, 1 + chance.nextInt(4096));
        byte[] longer = Arrays.copyOf(file, file.length + length);
        System.arraycopy(file, from, longer, from + length, file.length - from);
        return longer;
    }

    /** Over a number, where one follows soon. */
    private byte[] replaced(byte[] file, String by) {
        byte[] bytes = by.getBytes(StandardCharsets.US_ASCII);
        int at = chance.nextInt(file.length);
        while (at < file.length && !Character.isDigit(file[at])) {
            at++;
        }
        System.arraycopy(
                bytes,
                0,
                file,
                Math.min(at, file.length - 1),
                Math.max(0, Math.min(bytes.length, file.length - 1 - at)));
        return file;
    }

    private static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>(List.of(
                SampleCvs.oneColumn(),
                SampleCvs.twoColumns(),
                ZipFile.word(ZipFile.paragraph("Ada Brinkmann")).bytes(),
                "<html><body><h1>Ada</h1><p style='color:#fff'>x</p></body></html>".getBytes(StandardCharsets.UTF_8),
                "{\"basics\":{\"name\":\"Ada\"},\"work\":[{\"startDate\":\"2019-03\"}]}"
                        .getBytes(StandardCharsets.UTF_8),
                "cv:\n  name: Ada\n  sections:\n    skills:\n      - label: A\n        details: B, C\n"
                        .getBytes(StandardCharsets.UTF_8)));
        Path folder = SharedData.find("resumes").orElse(null);
        if (folder != null) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.filter(path -> path.toString().matches(".*\\.(?:pdf|docx|json|yaml)"))
                        .sorted()
                        .toList()) {
                    if (Files.size(file) < 1 << 20) {
                        files.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        return files;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package dev.metier.cv.parsing.document;

import dev.metier.cv.parsing.Recognition;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the program that recognises words; nothing of the file touches the disk. Who asks the reader ends both after a time. */
final class Tesseract {

    /** Those that the headings of CVs are known in. */
    private static final List<String> FITTING =
            List.of("eng", "deu", "fra", "spa", "ron", "ita", "por", "nld", "pol", "ell", "rus", "ukr", "heb", "ara");

    /** Each language more takes its time on each page. */
    private static final int MOST_LANGUAGES = 4;

    private final Recognition settings;

    Tesseract(Recognition settings) {
        this.settings = settings;
    }

    /** The version, such as "5.3.0"; an {@code IOException} where there is no such program. */
    String version() throws IOException {
        return run(List.of("--version"), null).lines().findFirst().orElse("").replaceFirst("^\\D*", "");
    }

    /** Languages joined as the program wants them. */
    String languages() throws IOException {
        List<String> installed =
                run(List.of("--list-langs"), null).lines().map(String::strip).toList();
        List<String> wanted = settings.languages().isEmpty() ? FITTING : settings.languages();
        List<String> chosen = wanted.stream()
                .filter(installed::contains)
                .limit(MOST_LANGUAGES)
                .toList();
        if (chosen.isEmpty()) {
            throw new IOException("no language");
        }
        return String.join("+", chosen);
    }

    /** The words of a page as hOCR. */
    String recognise(BufferedImage page, String languages, int dotsPerInch) throws IOException {
        return run(List.of("stdin", "stdout", "-l", languages, "--dpi", Integer.toString(dotsPerInch), "hocr"), page);
    }

    private String run(List<String> arguments, @Nullable BufferedImage page) throws IOException {
        List<String> command = new ArrayList<>(List.of(settings.program()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            Thread writer = Thread.ofPlatform().daemon().start(() -> write(page, process));
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            writer.join();
            if (process.waitFor() != 0) {
                throw new IOException("recognition failed");
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("recognition was stopped", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** A portable grey map. */
    private static void write(@Nullable BufferedImage page, Process process) {
        try (OutputStream out = process.getOutputStream()) {
            if (page != null) {
                out.write(("P5 " + page.getWidth() + " " + page.getHeight() + " 255\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.write(((DataBufferByte) page.getRaster().getDataBuffer()).getData());
            }
        } catch (IOException e) {
            process.destroyForcibly(); // it did not take the page; the caller sees that it failed
        }
    }
}

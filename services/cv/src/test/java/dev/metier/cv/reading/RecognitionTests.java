package dev.metier.cv.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.generation.SampleCv;
import dev.metier.cv.generation.Template;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.Recognition;
import dev.metier.cv.parsing.UnreadableFile;
import dev.metier.typesetting.Typesetter;
import dev.metier.typesetting.TypesettingLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CVs that are pictures, as scanners and telephones make them. */
class RecognitionTests {

    private static final TypesettingLimits PATIENT =
            new TypesettingLimits(4_000_000, 50_000, 100, 200, 40_000_000, 50_000_000, Duration.ofMinutes(5));

    private static final float DOTS_PER_INCH = 200;

    private static IsolatedReader reader(String program, int maxPages, Duration timeout) {
        return new IsolatedReader(new ReaderSettings(
                ReadingLimits.DEFAULT,
                1,
                256L << 20,
                Duration.ofMinutes(5),
                new Recognition(program, List.of(), maxPages, timeout)));
    }

    /** Our sample as pictures of its pages. */
    private static byte[] scanned() throws IOException {
        byte[] made = new CvGenerator(new Typesetter(PATIENT))
                .generate(SampleCv.read(), Template.PLAIN, null, DocumentFormat.PDF);
        try (PDDocument in = Loader.loadPDF(made);
                PDDocument out = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDFRenderer renderer = new PDFRenderer(in);
            for (int i = 0; i < in.getNumberOfPages(); i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                out.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(out, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(
                                    out, renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY), 0.8f),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            out.save(file);
            return file.toByteArray();
        }
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
    }

    @Test
    void recognisesTheWordsOfPictures() throws IOException {
        assumeThat(isInstalled()).as("tesseract, which ./metier test installs").isTrue();
        try (IsolatedReader reader = reader("tesseract", 10, Duration.ofMinutes(5))) {
            ParsedResume read = reader.read(scanned());
            Resume written = SampleCv.read();
            assertThat(read.engine()).isEqualTo("tesseract");
            assertThat(read.engineVersion()).matches("\\d+\\..*");
            assertThat(Objects.requireNonNull(read.original()).recognised()).isTrue();
            assertThat(read.resume().basics().name()).isEqualTo(written.basics().name());
            assertThat(read.resume().basics().email())
                    .isEqualTo(written.basics().email());
            assertThat(read.resume().work())
                    .extracting(Resume.Work::position)
                    .isEqualTo(
                            written.work().stream().map(Resume.Work::position).toList());
            assertThat(read.resume().work())
                    .extracting(Resume.Work::startDate)
                    .isEqualTo(
                            written.work().stream().map(Resume.Work::startDate).toList());
            assertThat(read.resume().education())
                    .extracting(Resume.Education::institution)
                    .isEqualTo(written.education().stream()
                            .map(Resume.Education::institution)
                            .toList());
            assertThat(read.fields().values()).allSatisfy(source -> {
                assertThat(source.confidence()).isLessThan(0.97);
                assertThat(source.page()).isBetween(1, 2);
                assertThat(Objects.requireNonNull(source.box()).width()).isBetween(1.0, 595.0);
            });
            assertThat(read.warnings().getFirst()).contains("recognised");
        }
    }

    @Test
    void saysWhatToDoWhereTheProgramIsMissing() throws IOException {
        try (IsolatedReader reader = reader("/nowhere/tesseract", 10, Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> reader.read(scanned())).isInstanceOfSatisfying(UnreadableFile.class, refused -> {
                assertThat(refused.code()).isEqualTo(ErrorCode.NO_TEXT_FOUND);
                assertThat(refused.detail()).contains("Export the CV as text");
            });
        }
    }

    @Test
    void refusesMorePagesOfPicturesThanAllowed() throws IOException {
        byte[] file = scanned();
        try (IsolatedReader reader = reader("tesseract", 1, Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> reader.read(file))
                    .isInstanceOfSatisfying(
                            UnreadableFile.class,
                            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.FILE_HAS_TOO_MANY_PAGES));
        }
    }

    @Test
    void endsTheProgramWithTheReaderWhereItTakesTooLong(@TempDir Path folder) throws IOException {
        Path pid = folder.resolve("pid");
        Path slow = Files.writeString(folder.resolve("slow"), "#!/bin/sh\necho $$ > " + pid + "\nexec sleep 600\n");
        Files.setPosixFilePermissions(slow, PosixFilePermissions.fromString("rwx------"));
        byte[] file = scanned();
        try (IsolatedReader reader = reader(slow.toString(), 10, Duration.ofSeconds(5))) {
            assertThatThrownBy(() -> reader.read(file))
                    .isInstanceOfSatisfying(
                            UnreadableFile.class,
                            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.READING_TOOK_TOO_LONG));
        }
        long program = Long.parseLong(Files.readString(pid).strip());
        await().until(() ->
                ProcessHandle.of(program).filter(ProcessHandle::isAlive).isEmpty());
    }
}

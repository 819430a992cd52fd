package dev.metier.cv.parsing;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.marks.MarkedResume;
import dev.metier.cv.marks.MarksReader;
import dev.metier.cv.parsing.document.DocxReader;
import dev.metier.cv.parsing.document.HtmlReader;
import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.LongWords;
import dev.metier.cv.parsing.document.Pages;
import dev.metier.cv.parsing.document.PdfReader;
import dev.metier.cv.parsing.document.RecognisedPages;
import dev.metier.cv.parsing.document.TextReader;
import dev.metier.cv.parsing.document.WrongCharset;
import dev.metier.cv.parsing.fields.Draft;
import dev.metier.cv.parsing.fields.ResumeReader;
import dev.metier.cv.parsing.imports.DataImport;
import dev.metier.cv.parsing.imports.SchemaForm;
import dev.metier.cv.parsing.layout.ReadingOrder;
import dev.metier.cv.parsing.sections.SectionHeadings;
import dev.metier.cv.parsing.sections.SectionSplitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads CVs without any model: words and their places, then lines in reading order, then sections, then fields. The same
 * file gives the same result. What is not in the file is not in the result.
 */
public final class CvParser {

    public static final String ENGINE = "metier-layout";
    public static final String VERSION = "1.0";

    private static final int FEWEST_LETTERS = 3;

    private final ReadingLimits limits;
    private final SectionHeadings headings = new SectionHeadings();
    private final MarkTrust trust = new MarkTrust();
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public CvParser(ReadingLimits limits) {
        this.limits = limits;
    }

    public ParsedResume parse(byte[] file) {
        if (file.length > limits.maxBytes()) {
            throw new UnreadableFile(
                    ErrorCode.PAYLOAD_TOO_LARGE, "The file is larger than " + (limits.maxBytes() >> 20) + " MB.");
        }
        FileType type = FileType.of(file);
        if (type == FileType.JSON) {
            return new DataImport(json).json(file);
        }
        if (type == FileType.YAML) {
            return new DataImport(json).yaml(FileType.text(file).orElseThrow(UnreadableFile::unsupported));
        }
        Seen seen = seen(file, type);
        return marked(file, type, seen).orElseGet(() -> byLayout(seen, 1, ENGINE, VERSION));
    }

    /**
     * A document read in two ways.
     *
     * @param marked by the names of fields in it; absent where it has none, or none that can be believed
     * @param byLayout by words and places alone
     */
    public record Readings(Optional<ParsedResume> marked, ParsedResume byLayout) {}

    public Readings readings(byte[] file) {
        FileType type = FileType.of(file);
        Seen seen = seen(file, type);
        return new Readings(marked(file, type, seen), byLayout(seen, 1, ENGINE, VERSION));
    }

    /** Recognises the words of a PDF of pictures. */
    public ParsedResume recognise(byte[] file, Recognition recognition) {
        RecognisedPages.Reading reading = new RecognisedPages(limits, recognition).read(file);
        ParsedResume read =
                byLayout(seen(reading.pages()), reading.confidence(), RecognisedPages.ENGINE, reading.version());
        List<String> warnings = new ArrayList<>(read.warnings());
        warnings.addFirst("The words were recognised in a picture and may be wrong. Compare them with the original.");
        return new ParsedResume(
                read.resume(), read.fields(), warnings, read.original(), read.engine(), read.engineVersion());
    }

    /** What a person sees of a document. */
    private record Seen(Pages pages, List<Line> lines, DocumentFacts facts) {}

    private Seen seen(byte[] file, FileType type) {
        return seen(pages(file, type));
    }

    private Seen seen(Pages pages) {
        List<Line> lines = lines(pages);
        return new Seen(pages, lines, LayoutFacts.of(pages, lines));
    }

    /** What a document of our own says. It hides nothing: where something is hidden, its names are not believed. */
    private Optional<ParsedResume> marked(byte[] file, FileType type, Seen seen) {
        Optional<MarkedResume.Reading> reading = seen.facts().hidden().isEmpty()
                ? switch (type) {
                    case PDF -> MarksReader.pdf(file);
                    case DOCX -> MarksReader.docx(file);
                    case HTML, TEXT, JSON, YAML -> Optional.empty();
                }
                : Optional.empty();
        return reading.filter(read -> trust.agrees(json.valueToTree(read.resume()), read.fields(), seen.lines()))
                .map(read -> new ParsedResume(
                        read.resume(),
                        read.fields(),
                        warnings(read.resume()),
                        seen.facts(),
                        MarksReader.ENGINE,
                        MarksReader.VERSION));
    }

    /** @param sure how sure it is that the words are those of the page, 0 to 1 */
    private ParsedResume byLayout(Seen seen, double sure, String engine, String version) {
        Draft draft = new ResumeReader(headings).read(new SectionSplitter(headings).split(seen.lines()));
        Map<String, FieldSource> fields = new HashMap<>();
        JsonNode tree = json.valueToTree(draft.tree("", fields));
        SchemaForm.apply(tree);
        fields.keySet().removeIf(pointer -> tree.at(pointer).isMissingNode());
        fields.replaceAll((pointer, source) -> seen.pages().onPage(source, sure));
        Resume resume = json.treeToValue(tree, Resume.class);
        List<String> warnings = new ArrayList<>(warnings(resume));
        if (!seen.facts().hidden().isEmpty()) {
            warnings.addFirst("The file holds words that a person does not see. They were left out.");
        }
        return new ParsedResume(resume, fields, warnings, seen.facts(), engine, version);
    }

    /** The lines of a file in reading order. */
    public List<Line> lines(byte[] file, FileType type) {
        return lines(pages(file, type));
    }

    private Pages pages(byte[] file, FileType type) {
        return switch (type) {
            case PDF -> new PdfReader(limits).read(file);
            case DOCX -> new DocxReader(limits, headings::isHeading).read(file);
            case HTML -> HtmlReader.read(FileType.text(file).orElseThrow(UnreadableFile::unsupported));
            case TEXT, JSON, YAML -> TextReader.read(FileType.text(file).orElseThrow(UnreadableFile::unsupported));
        };
    }

    private List<Line> lines(Pages pages) {
        List<Line> lines = LongWords.cut(WrongCharset.mended(
                switch (pages) {
                    case Pages.Placed placed -> new ReadingOrder(headings::isHeading).lines(placed.pages());
                    case Pages.Flowing flowing -> flowing.lines();
                }));
        if (lines.stream()
                        .flatMapToInt(line -> line.text().codePoints())
                        .filter(Character::isLetter)
                        .limit(FEWEST_LETTERS)
                        .count()
                < FEWEST_LETTERS) {
            throw UnreadableFile.withoutText();
        }
        return lines;
    }

    private static List<String> warnings(Resume resume) {
        List<String> warnings = new ArrayList<>();
        if (resume.basics().name() == null) {
            warnings.add("No name was found.");
        }
        if (resume.basics().email() == null) {
            warnings.add("No e-mail address was found.");
        }
        if (resume.work().isEmpty()) {
            warnings.add("No work experience was found.");
        }
        return warnings;
    }
}

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
import dev.metier.cv.parsing.document.Pages;
import dev.metier.cv.parsing.document.PdfReader;
import dev.metier.cv.parsing.document.TextReader;
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
        Pages pages = pages(file, type);
        List<Line> lines = lines(pages);
        DocumentFacts facts = ColumnCount.in(pages.facts(), lines);
        // a document of ours hides nothing: where something is hidden, its marks are not believed
        Optional<ParsedResume> marked = facts.hidden().isEmpty() ? marked(file, type) : Optional.empty();
        return marked.map(read -> new ParsedResume(read.resume(), read.fields(), read.warnings(), facts))
                .orElseGet(() -> byLayout(lines, facts));
    }

    /** Reads a file by words and places alone, also where it names its fields. */
    public ParsedResume parseByLayout(byte[] file) {
        Pages pages = pages(file, FileType.of(file));
        List<Line> lines = lines(pages);
        return byLayout(lines, ColumnCount.in(pages.facts(), lines));
    }

    /** What a document of our own says; it is asked only after the limits have been found kept. */
    public Optional<ParsedResume> marked(byte[] file, FileType type) {
        Optional<MarkedResume.Reading> reading = switch (type) {
            case PDF -> MarksReader.pdf(file);
            case DOCX -> MarksReader.docx(file);
            case HTML, TEXT, JSON, YAML -> Optional.empty();
        };
        return reading.map(read -> new ParsedResume(read.resume(), read.fields(), warnings(read.resume()), null));
    }

    private ParsedResume byLayout(List<Line> lines, DocumentFacts facts) {
        Draft draft = new ResumeReader(headings).read(new SectionSplitter(headings).split(lines));
        Map<String, FieldSource> fields = new HashMap<>();
        JsonNode tree = json.valueToTree(draft.tree("", fields));
        SchemaForm.apply(tree);
        fields.keySet().removeIf(pointer -> tree.at(pointer).isMissingNode());
        Resume resume = json.treeToValue(tree, Resume.class);
        List<String> warnings = new ArrayList<>(warnings(resume));
        if (!facts.hidden().isEmpty()) {
            warnings.addFirst("The file holds words that a person does not see. They were left out.");
        }
        return new ParsedResume(resume, fields, warnings, facts);
    }

    /** The lines of a file in reading order. */
    public List<Line> lines(byte[] file, FileType type) {
        return lines(pages(file, type));
    }

    private Pages pages(byte[] file, FileType type) {
        return switch (type) {
            case PDF -> new PdfReader(limits).read(file);
            case DOCX -> new DocxReader(limits).read(file);
            case HTML -> HtmlReader.read(FileType.text(file).orElseThrow(UnreadableFile::unsupported));
            case TEXT, JSON, YAML -> TextReader.read(FileType.text(file).orElseThrow(UnreadableFile::unsupported));
        };
    }

    private List<Line> lines(Pages pages) {
        List<Line> lines = switch (pages) {
            case Pages.Placed placed -> new ReadingOrder(headings::isHeading).lines(placed.pages());
            case Pages.Flowing flowing -> flowing.lines();
        };
        if (lines.stream()
                        .flatMapToInt(line -> line.text().codePoints())
                        .filter(Character::isLetter)
                        .limit(FEWEST_LETTERS)
                        .count()
                < FEWEST_LETTERS) {
            throw new UnreadableFile(
                    ErrorCode.NO_TEXT_FOUND,
                    "No text was found in the file; it seems to hold pictures only. Export the CV as text instead of"
                            + " scanning it.");
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

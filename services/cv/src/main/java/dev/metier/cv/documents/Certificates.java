package dev.metier.cv.documents;

import dev.metier.contracts.cv.CertifyCv;
import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.RoundTrip;
import dev.metier.contracts.cv.RoundTrip.LayoutReading;
import dev.metier.contracts.cv.RoundTripDifference;
import dev.metier.cv.marks.MarksReader;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.cv.parsing.UnreadableFile;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads documents again that were just made, and says what became of each field. */
@Component
class Certificates {

    private static final int MOST_DIFFERENCES = 100;

    private final Sources sources;
    private final CvParser parser;

    Certificates(Sources sources, CvParser parser) {
        this.sources = sources;
        this.parser = parser;
    }

    RoundTrip certify(CertifyCv request) {
        Sources.Source source = sources.of(request.cvId(), request.resume(), request.template(), null);
        byte[] document = sources.make(source, request.directives(), request.format());
        return of(source.resume(), document, request.format())
                .orElseThrow(() -> Sources.invalid("format", "only PDF and DOCX are read again"));
    }

    /** Nothing for formats that are not read again. */
    Optional<RoundTrip> of(Resume written, byte[] document, DocumentFormat format) {
        return switch (format) {
            case PDF, DOCX -> Optional.of(roundTrip(written, document));
            case JSON, TEXT, HTML, MARKDOWN -> Optional.empty();
        };
    }

    private RoundTrip roundTrip(Resume resume, byte[] document) {
        ResumeWords written = ResumeWords.written(resume);
        Optional<CvParser.Readings> readings = readings(document);
        List<RoundTripDifference> byLayout = written.differences(
                ResumeWords.read(readings.map(read -> read.byLayout().resume()).orElse(Resume.empty())));
        Optional<ParsedResume> marked = readings.flatMap(CvParser.Readings::marked);
        List<RoundTripDifference> differences = marked.map(read -> written.differences(ResumeWords.read(read.resume())))
                .orElse(byLayout);
        return new RoundTrip(
                differences.isEmpty(),
                written.words().size(),
                differences.stream().limit(MOST_DIFFERENCES).toList(),
                marked.isPresent() ? MarksReader.ENGINE : CvParser.ENGINE,
                marked.isPresent() ? MarksReader.VERSION : CvParser.VERSION,
                marked.isPresent() ? layoutReading(written, byLayout) : null);
    }

    private static LayoutReading layoutReading(ResumeWords written, List<RoundTripDifference> differences) {
        long other = differences.stream()
                .filter(difference -> difference.written() != null)
                .count();
        return new LayoutReading(
                differences.isEmpty(),
                written.words().size() - (int) other,
                differences.stream().limit(MOST_DIFFERENCES).toList(),
                CvParser.ENGINE,
                CvParser.VERSION);
    }

    private Optional<CvParser.Readings> readings(byte[] document) {
        try {
            return Optional.of(parser.readings(document));
        } catch (UnreadableFile e) {
            return Optional.empty(); // a document with a few letters or none
        }
    }
}

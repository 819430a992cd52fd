package dev.metier.cv.critique.grammar;

import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.isolation.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Spelling and grammar of a CV: its sentences, each for itself, without what is a name in it. */
public final class GrammarChecker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GrammarChecker.class);

    private static final int LONGEST_LINE = 5_000;
    private static final int MOST_CHARACTERS = 40_000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Co}&&[^\\n]]");

    private final GrammarSettings settings;
    private final LanguageProcesses processes;
    private final KnownWords knownWords = new KnownWords();

    public GrammarChecker(GrammarSettings settings) {
        this.settings = settings;
        this.processes = new LanguageProcesses(settings);
    }

    /**
     * What is found in a CV.
     *
     * @param tag of the language it is written in, BCP 47
     */
    public GrammarReport check(ReadCv cv, String tag) {
        if (!Files.isDirectory(settings.folder())) {
            return GrammarReport.NO_PROGRAM;
        }
        Optional<String> language = CheckedLanguages.of(tag);
        if (language.isEmpty()) {
            return GrammarReport.OTHER_LANGUAGE;
        }
        return processes
                .of(language.get())
                .map(process -> check(cv, language.get(), process))
                .orElse(GrammarReport.LATER);
    }

    private GrammarReport check(ReadCv cv, String language, LanguageProcess process) {
        List<Line> lines = lines(cv);
        List<String> texts = lines.stream()
                .map(line -> CONTROL.matcher(line.text()).replaceAll(" "))
                .toList();
        Frame request = GrammarFrames.request(knownWords.of(cv), texts);
        try {
            Frame answer = process.ask(request, settings.patience(), settings.timeout());
            if (answer.kind() != Frame.Kind.DONE) {
                LOG.warn("A CV could not be checked: {}", new String(answer.content(), StandardCharsets.UTF_8));
                return GrammarReport.TOO_MUCH;
            }
            return report(cv, lines, GrammarFrames.answer(answer, texts.size()));
        } catch (NoAnswer e) {
            return switch (e.reason()) {
                case LATER -> GrammarReport.LATER;
                case TOO_MUCH -> GrammarReport.TOO_MUCH;
                case NONE -> GrammarReport.NOT_STARTED;
            };
        } catch (IOException e) {
            LOG.warn("The grammar process for {} talks nonsense.", language);
            return GrammarReport.NOT_STARTED;
        }
    }

    /** The sentences of the CV, as many as are checked. */
    private static List<Line> lines(ReadCv cv) {
        List<Line> lines = new ArrayList<>();
        int characters = 0;
        for (Line line : cv.prose()) {
            characters += line.text().length();
            if (characters > MOST_CHARACTERS) {
                break;
            }
            if (line.text().length() <= LONGEST_LINE) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static GrammarReport report(ReadCv cv, List<Line> lines, GrammarFrames.Answer answer) {
        GrammarFindings findings = new GrammarFindings();
        for (int i = 0; i < lines.size(); i++) {
            findings.add(lines.get(i), answer.found().get(i));
        }
        int left = cv.prose().size() - lines.size();
        return findings.report("languagetool-" + answer.version(), left);
    }

    @Override
    public void close() {
        processes.close();
    }
}

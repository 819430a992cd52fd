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
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Spelling and grammar of a CV: its sentences, each for itself, without what is a name in it. */
public final class GrammarChecker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GrammarChecker.class);

    private static final int LONGEST_LINE = 5_000;
    private static final int MOST_CHARACTERS = 40_000;
    /** Characters that take a process that has just started a second or two. */
    private static final int PORTION = 3_000;

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

    /** Portion by portion: what is checked is remembered, so that asking again goes on where time was up. */
    private GrammarReport check(ReadCv cv, String language, LanguageProcess process) {
        List<Line> lines = lines(cv);
        Set<String> known = knownWords.of(cv);
        long end =
                System.nanoTime() + settings.patience().plus(settings.timeout()).toNanos();
        GrammarFindings findings = new GrammarFindings();
        String version = "";
        try {
            for (List<Line> portion : portions(lines)) {
                if (!version.isEmpty() && System.nanoTime() > end) {
                    return GrammarReport.LATER;
                }
                GrammarFrames.Answer answer = check(portion, known, process);
                for (int i = 0; i < portion.size(); i++) {
                    findings.add(portion.get(i), answer.found().get(i));
                }
                version = answer.version();
            }
            return findings.report("languagetool-" + version, cv.prose().size() - lines.size());
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

    private GrammarFrames.Answer check(List<Line> lines, Set<String> known, LanguageProcess process)
            throws NoAnswer, IOException {
        List<String> texts = lines.stream()
                .map(line -> CONTROL.matcher(line.text()).replaceAll(" "))
                .toList();
        Frame answer = process.ask(GrammarFrames.request(known, texts), settings.patience(), settings.timeout());
        if (answer.kind() != Frame.Kind.DONE) {
            LOG.warn("A CV could not be checked: {}", new String(answer.content(), StandardCharsets.UTF_8));
            throw new NoAnswer(NoAnswer.Reason.TOO_MUCH);
        }
        return GrammarFrames.answer(answer, texts.size());
    }

    /** One at least. */
    private static List<List<Line>> portions(List<Line> lines) {
        List<List<Line>> portions = new ArrayList<>();
        List<Line> portion = new ArrayList<>();
        int characters = 0;
        for (Line line : lines) {
            if (characters > PORTION) {
                portions.add(portion);
                portion = new ArrayList<>();
                characters = 0;
            }
            portion.add(line);
            characters += line.text().length();
        }
        portions.add(portion);
        return portions;
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

    @Override
    public void close() {
        processes.close();
    }
}

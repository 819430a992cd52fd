package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts.Why;
import dev.metier.cv.parsing.words.Dates;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.jspecify.annotations.Nullable;

/** Paragraphs of a DOCX as lines: breaks part lines, tabs part segments, styles give size and weight. */
final class DocxParagraphs {

    private static final Pattern WIDE = Pattern.compile("\\t+|(?<![-–—])\\s{3,}(?![-–—])");

    /** How far a level of a list stands to the right of the one around it, in points. */
    private static final double LEVEL = 18;

    private final XWPFDocument document;
    private final WordStyles styles;
    private final DocxFacts facts;

    DocxParagraphs(XWPFDocument document, DocxFacts facts) {
        this.document = document;
        this.styles = new WordStyles(document);
        this.facts = facts;
    }

    DocxFacts facts() {
        return facts;
    }

    List<Line> read(XWPFParagraph paragraph) {
        int heading = styles.heading(paragraph);
        WordRuns runs = new WordRuns();
        List<String> links = new ArrayList<>();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFSDT control) {
                runs.add(new WordRuns.Run(
                        Characters.clean(control.getContent().getText()), false, WordStyles.USUAL_SIZE, true));
            } else if (element instanceof XWPFRun run) {
                readRun(run, paragraph, heading, runs, links);
            }
        }
        boolean isItem = isNumbered(paragraph) || styles.isListStyle(paragraph);
        double indent = Math.max(0, paragraph.getIndentationLeft()) / 20.0 + LEVEL * level(paragraph);
        Form form = new Form(heading, isItem && heading == 0, indent, links);
        return lines(runs.parted(), form);
    }

    /** Whether a mark or number is shown: the headings of many programs are in a list that shows none. */
    private static boolean isNumbered(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        return list != null && !BigInteger.ZERO.equals(list) && !"none".equals(paragraph.getNumFmt());
    }

    private static int level(XWPFParagraph paragraph) {
        BigInteger level = paragraph.getNumIlvl();
        return level == null || level.bitLength() > 4 ? 0 : level.intValue();
    }

    private void readRun(XWPFRun run, XWPFParagraph paragraph, int heading, WordRuns runs, List<String> links) {
        String words = run.text();
        Why why = DocxVisibility.why(run, paragraph);
        if (why != null) {
            facts.hidden().add(why, words, 0, 0, 0, 0, 0);
            return;
        }
        facts.fonts().add(run.getFontFamily(), words.strip().length());
        boolean isEdited = run.getCTR().isSetRsidR() || run.getCTR().isSetRsidRPr();
        runs.add(new WordRuns.Run(
                Characters.clean(words), styles.bold(run, paragraph), styles.size(run, paragraph, heading), isEdited));
        String link = run instanceof XWPFHyperlinkRun hyper && hyper.getHyperlink(document) != null
                ? hyper.getHyperlink(document).getURL()
                : null;
        if (link != null) {
            links.add(link);
        }
    }

    /** What all lines of a paragraph share. */
    private record Form(int heading, boolean isItem, double indent, List<String> links) {}

    private static List<Line> lines(List<WordRuns.Run> runs, Form form) {
        StringBuilder text = new StringBuilder();
        List<WordRuns.Run> looks = new ArrayList<>();
        for (WordRuns.Run run : runs) {
            text.append(run.text());
            run.text().chars().forEach(character -> looks.add(run));
        }
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String raw : text.toString().split("\\n", -1)) {
            boolean isMarked = ListMarks.startsItem(raw);
            int skipped = isMarked ? raw.length() - ListMarks.withoutMark(raw).length() : 0;
            List<Segment> segments = segments(raw, looks.subList(start, start + raw.length()), skipped, form);
            if (!segments.isEmpty()) {
                boolean isItem = form.isItem() || isMarked;
                segments.set(0, segments.getFirst().withBullet(isItem));
                lines.add(new Line(segments, 0));
            }
            start += raw.length() + 1;
        }
        return lines;
    }

    private static List<Segment> segments(String raw, List<WordRuns.Run> looks, int skipped, Form form) {
        List<Segment> segments = new ArrayList<>();
        Matcher gap = WIDE.matcher(raw);
        int from = skipped;
        while (from <= raw.length()) {
            int to = gap.find(from) ? gap.start() : raw.length();
            for (int cut = from; cut < to; ) {
                int end = cut + Dates.glued(raw.substring(cut, to)).orElse(to - cut);
                String part = raw.substring(cut, end);
                if (!part.isBlank()) {
                    segments.add(segment(part, looks.subList(cut, end), form));
                }
                cut = end;
            }
            from = to < raw.length() ? gap.end() : raw.length() + 1;
        }
        return segments;
    }

    private static Segment segment(String part, List<WordRuns.Run> looks, Form form) {
        int letters = 0;
        int boldLetters = 0;
        double size = 0;
        int turn = 0;
        int turns = 0;
        WordRuns.@Nullable Run before = null;
        for (int i = 0; i < part.length(); i++) {
            if (Character.isWhitespace(part.charAt(i))) {
                continue;
            }
            WordRuns.Run look = looks.get(i);
            if (before != null && before.bold() != look.bold()) {
                turn = i;
                turns++;
            }
            letters++;
            boldLetters += look.bold() ? 1 : 0;
            size = Math.max(size, look.size());
            before = look;
        }
        String text = ListMarks.withoutIcons(part);
        boolean isBold = form.heading() > 0 || 2 * boldLetters > letters;
        int start = text.equals(part.strip()) ? part.indexOf(text) : part.length();
        Segment segment = new Segment(text, 0, form.indent(), 0, 0, size, size, isBold, false, false, form.links());
        return turns == 1 && turn > start ? segment.withTurn(turn - start) : segment;
    }
}

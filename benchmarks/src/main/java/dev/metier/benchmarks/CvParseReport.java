package dev.metier.benchmarks;

import dev.metier.contracts.cv.FieldSource;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.PagePainter;
import dev.metier.platform.errors.MetierException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page (HTML) for people who check by hand what was read: for each file its lines and pictures of its pages beside the
 * fields, with marks at what looks suspect, the worst file first. Pictures lie in the folder {@code <report>-pages} beside
 * it. Holds personal data: it is not for the repository.
 */
final class CvParseReport {

    private static final int MOST_PAGES = 6;
    private static final double UNSURE = 0.6;
    private static final String STYLE = """
            body{font:14px/1.4 system-ui,sans-serif;margin:1rem}table{border-collapse:collapse;width:100%}
            td,th{border:1px solid #ccc;padding:2px 6px;text-align:left;vertical-align:top}h2{margin-top:3rem}
            .both{display:grid;grid-template-columns:1fr 1fr;gap:1rem}.both>*{min-width:0;overflow-wrap:anywhere}
            .left{background:#fde2e2}.heading{font-weight:bold}.unsure{background:#fff3cd}img{width:48%;border:1px solid #ccc}
            """;

    /** One file: the lines that its words stand in, or those of its source where it holds data. */
    record Entry(String name, Path file, ParsedResume parsed, List<Line> lines) {}

    private record Checked(Entry entry, JsonNode resume, CvParseSuspects suspects) {}

    private final Path report;
    private final Path pictures;
    private final JsonMapper json = JsonMapper.builder().build();
    private final PagePainter painter = new PagePainter(ReadingLimits.DEFAULT);
    private final StringBuilder text = new StringBuilder();

    CvParseReport(Path report) {
        this.report = report.toAbsolutePath();
        this.pictures = report.toAbsolutePath()
                .resolveSibling(report.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-pages");
    }

    /** Where the report is. */
    Path write(List<Entry> read, Map<String, String> failures) throws IOException {
        List<Checked> all = read.stream()
                .map(entry -> {
                    JsonNode resume = json.valueToTree(entry.parsed().resume());
                    // a file of data has no headings, and names of its own that no field holds
                    boolean isData = entry.parsed().original() == null;
                    return new Checked(
                            entry,
                            resume,
                            CvParseSuspects.in(resume, entry.parsed().fields(), isData ? List.of() : entry.lines()));
                })
                .sorted(Comparator.comparingInt((Checked one) -> -one.suspects().weight())
                        .thenComparing(one -> one.entry().name()))
                .toList();
        text.append("<!doctype html><meta charset=utf-8><title>What was read</title><style>")
                .append(STYLE)
                .append("</style><h1>What was read in ")
                .append(all.size())
                .append(" files</h1>");
        overview(all, failures);
        Files.createDirectories(pictures);
        for (Checked one : all) {
            add(one);
        }
        Files.writeString(report, text);
        return report;
    }

    private void overview(List<Checked> all, Map<String, String> failures) {
        failures.forEach((name, why) ->
                text.append("<p>Not read: ").append(safe(name)).append(": ").append(safe(why)));
        text.append(
                "<table><tr><th>file<th>weight<th>suspects<th>lines left<th>lines<th>fields<th>unsure<th>confidence");
        for (Checked one : all) {
            ParsedResume parsed = one.entry().parsed();
            long unsure = parsed.fields().values().stream()
                    .filter(field -> field.confidence() < UNSURE)
                    .count();
            text.append("<tr><td><a href='#")
                    .append(safe(one.entry().name()))
                    .append("'>")
                    .append(safe(one.entry().name()))
                    .append("</a>");
            for (Object cell : List.of(
                    one.suspects().weight(),
                    String.join("; ", one.suspects().marks()),
                    one.suspects().left().size(),
                    one.entry().lines().size(),
                    parsed.fields().size(),
                    unsure,
                    String.format(Locale.ROOT, "%.2f", parsed.confidence()))) {
                text.append("<td>").append(safe(cell.toString()));
            }
        }
        text.append("</table>");
    }

    private void add(Checked one) throws IOException {
        Entry entry = one.entry();
        text.append("<h2 id='")
                .append(safe(entry.name()))
                .append("'>")
                .append(safe(entry.name()))
                .append("</h2><ul>");
        one.suspects().marks().forEach(mark -> text.append("<li class=left>").append(safe(mark)));
        entry.parsed()
                .warnings()
                .forEach(warning -> text.append("<li>warning: ").append(safe(warning)));
        if (entry.parsed().original() != null) {
            text.append("<li>form: ").append(safe(entry.parsed().original().toString()));
        }
        text.append("</ul><div class=both><div>");
        for (Line line : entry.lines()) {
            String look = one.suspects().left().contains(line) ? "left" : line.bold() ? "heading" : "";
            text.append("<div class='").append(look).append("'>");
            text.append(line.bullet() ? "• " : "").append(safe(words(line))).append("</div>");
        }
        text.append("</div><table><tr><th>field<th>read<th>confidence");
        values("", one.resume(), entry.parsed().fields());
        text.append("</table></div><p>");
        draw(entry);
    }

    private static String words(Line line) {
        return String.join(
                " ¦ ", line.segments().stream().map(segment -> segment.text()).toList());
    }

    private void values(String pointer, JsonNode node, Map<String, FieldSource> fields) {
        if (node.isObject()) {
            node.properties().forEach(member -> values(pointer + "/" + member.getKey(), member.getValue(), fields));
            return;
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                values(pointer + "/" + i, node.get(i), fields);
            }
            return;
        }
        FieldSource source = new TreeMap<>(fields).get(pointer);
        boolean isUnsure = source != null && source.confidence() < UNSURE;
        text.append(isUnsure ? "<tr class=unsure><td>" : "<tr><td>")
                .append(safe(pointer))
                .append("<td>")
                .append(safe(node.asString("")))
                .append("<td>")
                .append(source == null ? "" : String.format(Locale.ROOT, "%.2f", source.confidence()));
    }

    private void draw(Entry entry) throws IOException {
        if (entry.parsed().original() == null
                || !entry.parsed().original().type().equals("PDF")) {
            return;
        }
        byte[] file = Files.readAllBytes(entry.file());
        for (int page = 1;
                page <= Math.min(MOST_PAGES, entry.parsed().original().pages());
                page++) {
            Path picture = pictures.resolve(entry.name() + "-" + page + ".png");
            try {
                Files.write(picture, painter.draw(file, page).orElseThrow().png());
                text.append("<img loading=lazy alt='page ")
                        .append(page)
                        .append("' src='")
                        .append(safe(pictures.getFileName() + "/" + picture.getFileName()))
                        .append("'>");
            } catch (MetierException e) {
                text.append("<p>page ").append(page).append(": ").append(safe(e.detail()));
            }
        }
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }
}

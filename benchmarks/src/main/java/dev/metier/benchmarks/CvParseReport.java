package dev.metier.benchmarks;

import dev.metier.contracts.cv.FieldSource;
import dev.metier.cv.parsing.ParsedResume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was found in each file, in Markdown, for people to check by hand. Holds personal data: it is not for the repository. */
final class CvParseReport {

    private static final int LONGEST = 90;

    private final Path file;
    private final JsonMapper json = JsonMapper.builder().build();
    private final StringBuilder text = new StringBuilder();

    CvParseReport(Path file) {
        this.file = file;
    }

    void write(Map<String, ParsedResume> read, Map<String, String> failures) throws IOException {
        text.append("# What was read in ").append(read.size()).append(" files\n\n## Not read\n\n");
        failures.forEach((name, why) ->
                text.append("- `").append(name).append("` ").append(why).append('\n'));
        read.forEach(this::add);
        Files.writeString(file, text);
    }

    private void add(String name, ParsedResume parsed) {
        JsonNode resume = json.valueToTree(parsed.resume());
        text.append(String.format(Locale.ROOT, "%n## %s%n%nconfidence %.2f; sections: ", name, parsed.confidence()));
        resume.properties()
                .forEach(section -> text.append(section.getKey())
                        .append(
                                section.getValue().isArray()
                                        ? " " + section.getValue().size()
                                        : "")
                        .append(", "));
        text.append('\n');
        parsed.warnings().forEach(warning -> text.append("\n- warning: ").append(warning));
        if (parsed.original() != null) {
            text.append("\n- form: ").append(cell(parsed.original().toString(), 4 * LONGEST));
        }
        text.append("\n\n| field | read | words of the file | page | confidence |\n|---|---|---|---|---|\n");
        for (Map.Entry<String, FieldSource> field : new TreeMap<>(parsed.fields()).entrySet()) {
            FieldSource source = field.getValue();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %.2f |%n",
                    field.getKey(),
                    cell(resume.at(field.getKey()).asString(""), LONGEST),
                    cell(source.text(), LONGEST),
                    source.page() == null ? "" : source.page(),
                    source.confidence()));
        }
    }

    private static String cell(String words, int longest) {
        String line = words.replaceAll("\\s+", " ").replace("|", "\\|");
        return line.length() > longest ? line.substring(0, longest) + "…" : line;
    }
}

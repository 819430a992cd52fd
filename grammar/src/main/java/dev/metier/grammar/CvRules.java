package dev.metier.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.Rule;

/** Which rules of LanguageTool fit CVs, whose lines are fragments of sentences; from {@code rules.txt}. */
final class CvRules {

    private static final String CATEGORIES = "categories";
    private static final String ON = "on";
    private static final String OFF = "off";

    /** Market places, street lights: as right in two words. */
    private static final Pattern OPEN_COMPOUNDS = Pattern.compile("(?!EN_).*_COMPOUNDS?");

    private final Map<String, Set<String>> lists = new HashMap<>();

    private CvRules(String text) {
        String list = CATEGORIES;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                list = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lists.computeIfAbsent(list, key -> new HashSet<>()).addAll(List.of(line.split("[ ,]+", -1)));
            }
        }
    }

    static CvRules read() {
        try (InputStream file = CvRules.class.getResourceAsStream("rules.txt")) {
            if (file == null) {
                throw new IllegalStateException("no rules");
            }
            return new CvRules(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Switches off what does not fit. */
    void applyTo(JLanguageTool tool, String language) {
        tool.disableRules(tool.getAllRules().stream()
                .filter(rule -> !fits(rule, language))
                .map(Rule::getId)
                .toList());
    }

    private boolean fits(Rule rule, String language) {
        if (OPEN_COMPOUNDS.matcher(rule.getId()).matches()) {
            return false;
        }
        if (rule.isDictionaryBasedSpellingRule() || isIn(ON, rule.getId())) {
            return true;
        }
        return isIn(CATEGORIES, rule.getCategory().getId().toString())
                && !isIn(OFF, rule.getId())
                && !isIn(OFF + " " + language, rule.getId());
    }

    private boolean isIn(String list, String name) {
        return lists.getOrDefault(list, Set.of()).contains(name);
    }
}

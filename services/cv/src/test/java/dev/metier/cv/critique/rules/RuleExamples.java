package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.Resume;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples in {@code rule-examples.txt}: under the id of each rule, changes of a sound CV that the rule must find ({@code +})
 * or leave alone ({@code -}). A change is {@code /pointer = JSON}, several of them joined by {@code ;;}; without a JSON value the
 * place is removed. {@code => words} gives the line as it is to be when the finding's patch was applied.
 */
final class RuleExamples {

    static final JsonMapper JSON = JsonMapper.shared();

    private RuleExamples() {}

    record Example(
            String ruleId,
            boolean found,
            String change,
            @Nullable String after) {

        Resume resume() {
            JsonNode cv = JSON.valueToTree(soundCv());
            for (String one : change.split(";;", -1)) {
                set(cv, one.strip());
            }
            return JSON.treeToValue(cv, Resume.class);
        }

        String language() {
            return ruleId.contains("@") ? ruleId.substring(ruleId.indexOf('@') + 1) : "en";
        }

        String rule() {
            return ruleId.contains("@") ? ruleId.substring(0, ruleId.indexOf('@')) : ruleId;
        }

        String pointer() {
            return change.split("=", 2)[0].strip();
        }

        @Override
        public String toString() {
            return ruleId + (found ? " finds " : " leaves ") + change;
        }
    }

    static Resume soundCv() {
        return JSON.readValue(text("sound-cv.json"), Resume.class);
    }

    static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        String rule = "";
        for (String line : text("rule-examples.txt").lines().toList()) {
            if (line.startsWith("[")) {
                rule = line.substring(1, line.length() - 1);
            } else if (line.startsWith("+") || line.startsWith("-")) {
                String[] halves = line.substring(1).split(" => ", 2);
                String after = halves.length == 2 ? halves[1].strip() : null;
                examples.add(new Example(rule, line.startsWith("+"), halves[0].strip(), after));
            }
        }
        return examples;
    }

    private static void set(JsonNode cv, String change) {
        String[] halves = change.split("=", 2);
        JsonPointer pointer = JsonPointer.compile(halves[0].strip());
        String name = Objects.requireNonNull(pointer.last()).getMatchingProperty();
        JsonNode parent = cv.at(Objects.requireNonNull(pointer.head()));
        JsonNode value = halves.length == 2 ? JSON.readTree(halves[1]) : null;
        switch (parent) {
            case ObjectNode object when value == null -> object.remove(name);
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array when value == null -> array.remove(Integer.parseInt(name));
            case ArrayNode array when name.equals("-") -> array.add(value);
            case ArrayNode array -> array.set(Integer.parseInt(name), value);
            default -> throw new IllegalArgumentException(change);
        }
    }

    private static String text(String resource) {
        try (InputStream file = RuleExamples.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

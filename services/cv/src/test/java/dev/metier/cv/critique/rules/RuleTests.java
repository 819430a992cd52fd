package dev.metier.cv.critique.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.CritiqueFinding;
import dev.metier.contracts.cv.CritiqueView.GrammarStatus;
import dev.metier.contracts.cv.PatchOperation;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.critique.rules.RuleExamples.Example;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final CvCritic critic = new CvCritic();

    @Test
    void aSoundCvIsLeftAlone() {
        assertThat(findings(RuleExamples.soundCv(), "en")).isEmpty();
    }

    @Test
    void everyRuleHasAnExampleForAndAgainst() {
        Set<String> ids = Rules.ALL.stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(Rules.ALL).hasSizeGreaterThanOrEqualTo(45);
        assertThat(rulesWith(true)).as("rules with a positive example").containsExactlyInAnyOrderElementsOf(ids);
        assertThat(rulesWith(false)).as("rules with a negative example").containsExactlyInAnyOrderElementsOf(ids);
    }

    private static Set<String> rulesWith(boolean found) {
        return RuleExamples.all().stream()
                .filter(example -> example.found() == found)
                .map(Example::rule)
                .collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> rulesFindWhatTheyShouldAndNothingElse() {
        return RuleExamples.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> check(example)));
    }

    private void check(Example example) {
        Resume resume = example.resume();
        List<CritiqueFinding> found = findings(resume, example.language()).stream()
                .filter(finding -> finding.ruleId().equals(example.rule()))
                .toList();
        if (!example.found()) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).isNotEmpty();
        found.forEach(RuleTests::marksItsWords);
        if (example.after() != null) {
            JsonNode patched = apply(resume, found.getFirst().operations());
            assertThat(patched.at(found.getFirst().pointer()).asString("")).isEqualTo(example.after());
        }
    }

    private static void marksItsWords(CritiqueFinding finding) {
        if (finding.start() != null && finding.end() != null) {
            assertThat(finding.start()).isBetween(0, finding.end());
            assertThat(finding.end()).isLessThanOrEqualTo(finding.line().length());
        }
    }

    @Test
    void whatAPatchPutsRightIsNotFoundAgain() {
        for (Example example : RuleExamples.all()) {
            Resume resume = example.resume();
            for (CritiqueFinding finding : findings(resume, example.language())) {
                if (!finding.operations().isEmpty()) {
                    Resume after = RuleExamples.JSON.treeToValue(apply(resume, finding.operations()), Resume.class);
                    assertThat(findings(after, example.language()))
                            .as("after %s of %s", finding.ruleId(), example)
                            .doesNotContain(finding);
                }
            }
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        for (Example example : RuleExamples.all()) {
            String once = bytes(example);
            assertThat(bytes(example)).isEqualTo(once);
        }
    }

    private String bytes(Example example) {
        return RuleExamples.JSON.writeValueAsString(new CvCritic()
                .critique(example.resume(), null, null)
                .view(GrammarStatus.NOT_ASKED, null, List.of(), List.of()));
    }

    private List<CritiqueFinding> findings(Resume resume, String language) {
        return critic.critique(resume, language, TODAY)
                .view(GrammarStatus.NOT_ASKED, null, List.of(), List.of())
                .findings();
    }

    /** As RFC 6902 says, for the operations that the rules use. */
    private static JsonNode apply(Resume resume, List<PatchOperation> operations) {
        JsonNode cv = RuleExamples.JSON.valueToTree(resume);
        for (PatchOperation operation : operations) {
            JsonPointer path = JsonPointer.compile(operation.path());
            switch (operation.op()) {
                case "test" -> assertThat(cv.at(path)).isEqualTo(RuleExamples.JSON.valueToTree(operation.value()));
                case "remove" -> take(cv, path);
                case "replace" -> {
                    take(cv, path);
                    put(cv, path, RuleExamples.JSON.valueToTree(operation.value()));
                }
                case "move" -> put(cv, path, take(cv, JsonPointer.compile(operation.from())));
                default -> throw new IllegalArgumentException(operation.op());
            }
        }
        return cv;
    }

    private static JsonNode take(JsonNode cv, JsonPointer path) {
        JsonNode there = cv.at(path);
        assertThat(there.isMissingNode()).as("nothing at %s", path).isFalse();
        String name = path.last().getMatchingProperty();
        return cv.at(path.head()) instanceof ObjectNode object
                ? object.remove(name)
                : ((ArrayNode) cv.at(path.head())).remove(Integer.parseInt(name));
    }

    private static void put(JsonNode cv, JsonPointer path, JsonNode value) {
        String name = path.last().getMatchingProperty();
        if (cv.at(path.head()) instanceof ObjectNode object) {
            object.set(name, value);
            return;
        }
        ((ArrayNode) cv.at(path.head())).insert(Integer.parseInt(name), value);
    }
}

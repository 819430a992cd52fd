package dev.metier.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends everything bad to every endpoint that reads JSON: malformed bodies, wrong content types, and hostile strings, wrong
 * types, emptiness and excess in each field of a valid sample. The service may refuse or take it, but it never fails (no
 * 5xx), and what it refuses is a problem with a code.
 */
@ServiceTest
public abstract class BadInputTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestApi api;
    private final ApplicationContext context;

    protected BadInputTests(TestApi api, ApplicationContext context) {
        this.api = api;
        this.context = context;
    }

    /** Per endpoint, as {@code POST /api/v1/jobs}, a request that the service accepts. */
    protected abstract Map<String, Supplier<Sample>> samples();

    /**
     * A request that is good until this suite spoils it. It is used until the service takes it, for a refusal changes nothing.
     *
     * @param path with the variables filled in
     * @param body a record or map, or JSON text
     * @param kept where to read what a refusal must leave as it is; null where there is nothing yet
     */
    public record Sample(
            @Nullable String token,
            String path,
            Object body,
            @Nullable String kept) {

        public Sample(@Nullable String token, String path, Object body) {
            this(token, path, body, null);
        }
    }

    @Test
    void everyEndpointWithABodyHasASample() {
        Set<String> endpoints = Endpoint.of(context).stream()
                .filter(Endpoint::takesBody)
                .map(Endpoint::toString)
                .collect(Collectors.toSet());
        assertThat(samples().keySet()).containsExactlyInAnyOrderElementsOf(endpoints);
    }

    @TestFactory
    Stream<DynamicTest> takesItsOwnSamples() {
        return forEachSample("is a good request as it stands", (target, softly) -> {
            Answer answer = target.send(target.json().toString());
            softly.assertThat(answer.status())
                    .as("%s answered %s", target, answer)
                    .isBetween(200, 299);
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesMalformedJson() {
        List<byte[]> bodies = BadInput.malformedJson();
        return forEachSample("refuses malformed JSON", (target, softly) -> {
            for (byte[] body : bodies) {
                Answer answer = target.send("application/json", body);
                check(softly, target, BadInput.preview(body), answer);
                softly.assertThat(answer.status())
                        .as("%s took %s", target, BadInput.preview(body))
                        .isBetween(400, 499);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> survivesJsonThatIsNoBodyOfOurs() {
        List<byte[]> bodies = BadInput.strangeJson();
        return forEachSample("survives strange JSON", (target, softly) -> {
            for (byte[] body : bodies) {
                check(softly, target, BadInput.preview(body), target.send("application/json", body));
                target.requireUnchanged();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesOtherContentTypes() {
        return forEachSample("refuses other content types", (target, softly) -> {
            for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "x")) {
                Answer answer = target.send(type, target.json().toString().getBytes(StandardCharsets.UTF_8));
                check(softly, target, type, answer);
                softly.assertThat(answer.status())
                        .as("%s took %s", target, type)
                        .isBetween(400, 499);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> survivesHostileTextInEveryField() {
        List<String> texts = BadInput.hostileTexts();
        return forEachSample("survives hostile text", (target, softly) -> {
            for (String text : texts) {
                check(
                        softly,
                        target,
                        text,
                        target.send(BadInput.withAllTexts(target.json(), text).toString()));
                target.requireUnchanged();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> survivesAnythingInEachField() {
        return forEachSample("survives anything in each field", (target, softly) -> {
            for (JsonNode spoiled : BadInput.spoiled(target.json())) {
                String body = spoiled.toString();
                check(softly, target, body, target.send(body));
                target.requireUnchanged();
            }
        });
    }

    private static void check(SoftAssertions softly, Target target, String input, Answer answer) {
        String shown = input.substring(0, Math.min(input.length(), 200));
        softly.assertThat(answer.status())
                .as("%s with %s answered %s", target, shown, answer)
                .isLessThan(500);
        if (answer.status() >= 400) {
            softly.assertThat(answer.code())
                    .as("code of %s with %s: %s", target, shown, answer)
                    .isNotEmpty();
        }
    }

    private Stream<DynamicTest> forEachSample(String fact, Check check) {
        return samples().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey() + " " + fact, () -> {
                    Target target = new Target(entry.getKey(), entry.getValue());
                    SoftAssertions.assertSoftly(softly -> {
                        check.of(target, softly);
                        target.requireUnchanged();
                    });
                }));
    }

    private interface Check {
        void of(Target target, SoftAssertions softly);
    }

    /** An endpoint, and a good request to it: a fresh one as soon as the service has taken the one before. */
    private final class Target {

        private final String endpoint;
        private final Supplier<Sample> samples;
        private final List<String> refused = new ArrayList<>();
        private Sample sample;
        private String before;

        Target(String endpoint, Supplier<Sample> samples) {
            this.endpoint = endpoint;
            this.samples = samples;
            this.sample = samples.get();
            this.before = kept();
        }

        JsonNode json() {
            return sample.body() instanceof String text ? JSON.readTree(text) : JSON.valueToTree(sample.body());
        }

        Answer send(String json) {
            return send("application/json", json.getBytes(StandardCharsets.UTF_8));
        }

        Answer send(String contentType, byte[] body) {
            String method = endpoint.substring(0, endpoint.indexOf(' '));
            Answer answer = caller().send(method, sample.path(), contentType, BodyPublishers.ofByteArray(body));
            if (answer.status() < 400) {
                sample = samples.get();
                before = kept();
                refused.clear();
            } else {
                refused.add(BadInput.preview(body));
            }
            return answer;
        }

        /** Holds that all that was refused since the last look has left everything as it was. */
        void requireUnchanged() {
            if (refused.isEmpty()) {
                return;
            }
            assertThat(kept())
                    .as("%s refused all of %s and left everything as it was", endpoint, refused)
                    .isEqualTo(before);
            refused.clear();
        }

        private String kept() {
            return sample.kept() == null ? "" : caller().get(sample.kept()).text();
        }

        private TestApi caller() {
            return sample.token() == null ? api : api.as(sample.token());
        }

        @Override
        public String toString() {
            return endpoint;
        }
    }
}

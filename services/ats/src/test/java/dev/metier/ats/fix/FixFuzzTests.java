package dev.metier.ats.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.metier.contracts.ats.AtsFix;
import dev.metier.contracts.cv.Resume;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whatever somebody sends as fixes, they are applied or rejected. */
class FixFuzzTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Resume RESUME = JSON.readValue("""
            {"basics": {"name": "Ada", "profiles": [{"network": "GitHub"}]},
             "work": [{"name": "Harbour Works", "highlights": ["Welded", "Trained"]}, {"name": "Ferries"}]}
            """, Resume.class);

    @MethodSource("fixes")
    @FuzzTest
    void everyFixIsAppliedOrRejected(byte[] bytes) {
        List<AtsFix> fixes;
        try {
            fixes = JSON.readValue(bytes, new TypeReference<>() {});
        } catch (JacksonException | NullPointerException e) {
            return;
        }
        boolean isValid = fixes != null
                && fixes.stream()
                        .allMatch(fix -> fix != null && VALIDATOR.validate(fix).isEmpty());
        if (!isValid) {
            return;
        }
        try {
            assertThat(Fixes.apply(RESUME, fixes)).isNotNull();
        } catch (FixRejected rejected) {
            assertThat(rejected.detail()).isNotBlank();
        }
    }

    static Stream<byte[]> fixes() {
        return Stream.of(
                        "{\"op\": \"replace\", \"path\": \"/basics/name\", \"value\": \"Ada Brinkmann\"}",
                        "{\"op\": \"test\", \"path\": \"/work/1/name\", \"value\": \"Ferries\"}, {\"op\": \"remove\", \"path\": \"/work/1\"}",
                        "{\"op\": \"move\", \"from\": \"/work/1\", \"path\": \"/work/0\"}",
                        "{\"op\": \"replace\", \"path\": \"/work/0/highlights/1\", \"value\": [null, {}]}")
                .map(operations -> "[{\"ruleId\": \"a\", \"reason\": \"b\", \"operations\": [" + operations + "]}]")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}

package dev.metier.cv.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.metier.contracts.cv.PatchOperation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a patch asks for, it is applied or rejected; the resume it was made for stays as it was where it is rejected. */
class PatchFuzzTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final String RESUME = """
            {"basics": {"name": "Ada", "profiles": [{"network": "GitHub"}]},
             "work": [{"name": "Harbour Works", "highlights": ["Welded", "Trained"]}, {"name": "Ferries"}]}
            """;

    @MethodSource("patches")
    @FuzzTest
    void everyPatchIsAppliedOrRejected(byte[] bytes) {
        List<PatchOperation> operations;
        try {
            operations = JSON.readValue(bytes, new TypeReference<>() {});
        } catch (JacksonException e) {
            return;
        }
        boolean isValid = operations != null
                && operations.stream()
                        .allMatch(operation -> operation != null
                                && VALIDATOR.validate(operation).isEmpty());
        if (!isValid) {
            return;
        }
        try {
            JsonNode patched = new JsonPatch(JSON, JSON.readTree(RESUME)).apply(operations);
            assertThat(JSON.readTree(JSON.writeValueAsString(patched))).isEqualTo(patched);
        } catch (PatchRejected rejected) {
            assertThat(rejected.detail()).isNotBlank();
        }
    }

    static Stream<byte[]> patches() {
        return Stream.of(
                        "[{\"op\": \"replace\", \"path\": \"/basics/name\", \"value\": \"Ada Brinkmann\"}]",
                        "[{\"op\": \"add\", \"path\": \"/work/0/highlights/-\", \"value\": \"Rowed\"}]",
                        "[{\"op\": \"test\", \"path\": \"/work/1/name\", \"value\": \"Ferries\"}, {\"op\": \"remove\", \"path\": \"/work/1\"}]",
                        "[{\"op\": \"move\", \"from\": \"/work/1\", \"path\": \"/work/0\"}]",
                        "[{\"op\": \"copy\", \"from\": \"/work\", \"path\": \"/work/0/name\"}]",
                        "[{\"op\": \"add\", \"path\": \"/basics/location/city\", \"value\": {\"a\": [1, null]}}]")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}

package dev.metier.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.metier.contracts.id.UserId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;

/**
 * Tries every endpoint of a service as everybody. The test resource {@code access-matrix.txt} has a row per endpoint with
 * the status that each caller gets, in the order of {@link Who}:
 *
 * <pre>
 * # endpoint               | anonymous candidate hr  owner member other-company admin service
 * POST /api/v1/jobs        | 401       403       201 201   201    403           201   403
 * </pre>
 *
 * An endpoint without a row fails, and a row without an endpoint too.
 */
@ServiceTest
public abstract class AccessMatrixTests {

    private final TestApi api;
    private final ApplicationContext context;

    protected AccessMatrixTests(TestApi api, ApplicationContext context) {
        this.api = api;
        this.context = context;
    }

    /**
     * Does the request on a thing of its own, so that cells do not disturb each other. Owner and member belong to the
     * company of that thing (or own it themselves), other-company to another one.
     *
     * @param api a client that bears the token of the caller
     * @param endpoint as in the matrix, for example {@code GET /api/v1/jobs/{id}}
     */
    protected abstract Answer call(TestApi api, String endpoint, Who who);

    /** The token of a caller; null for none. Services override this for owner, member and other-company. */
    protected @Nullable String token(Who who) {
        return switch (who) {
            case ANONYMOUS -> null;
            case CANDIDATE -> TestTokens.candidate(UserId.create());
            case HR, OWNER, MEMBER, OTHER_COMPANY -> TestTokens.hr(UserId.create());
            case ADMIN -> TestTokens.admin();
            case SERVICE -> TestTokens.service("test");
        };
    }

    @Test
    void everyEndpointHasARow() {
        List<String> endpoints =
                Endpoint.of(context).stream().map(Endpoint::toString).toList();
        assertThat(matrix().keySet())
                .as("rows of access-matrix.txt, one per endpoint: add what is missing, remove what is gone")
                .containsExactlyInAnyOrderElementsOf(endpoints);
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatTheMatrixSays() {
        return matrix().entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> cell(row.getKey(), cell.getKey(), cell.getValue())));
    }

    private DynamicTest cell(String endpoint, Who who, String expected) {
        return dynamicTest(endpoint + " as " + who + " → " + expected, () -> {
            String token = token(who);
            Answer answer = call(token == null ? api : api.as(token), endpoint, who);
            assertThat(answer.status())
                    .as("%s as %s answered %s", endpoint, who, answer)
                    .hasToString(expected);
        });
    }

    private Map<String, Map<Who, String>> matrix() {
        Map<String, Map<Who, String>> rows = new TreeMap<>();
        for (String line : read().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] halves = line.split("\\|", 2);
            assertThat(halves).as("METHOD /path | statuses: %s", line).hasSize(2);
            rows.put(halves[0].strip().replaceAll("\\s+", " "), cells(halves[1]));
        }
        return rows;
    }

    private static Map<Who, String> cells(String row) {
        String[] statuses = row.strip().split("\\s+");
        assertThat(statuses).as("statuses, one per %s", List.of(Who.values())).hasSameSizeAs(Who.values());
        Map<Who, String> cells = new EnumMap<>(Who.class);
        Iterator<String> status = List.of(statuses).iterator();
        for (Who who : Who.values()) {
            cells.put(who, status.next());
        }
        return cells;
    }

    private String read() {
        try (InputStream resource = getClass().getClassLoader().getResourceAsStream("access-matrix.txt")) {
            assertThat(resource).as("src/test/resources/access-matrix.txt").isNotNull();
            return resource == null ? "" : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

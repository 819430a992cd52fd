package dev.metier.embedding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.contracts.ErrorCode;
import dev.metier.embedding.EmbeddingProperties;
import dev.metier.embedding.TestProperties;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.security.CurrentCaller;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AdmissionTests {

    private static final EmbeddingProperties SETTINGS = TestProperties.withRoom(100, 80);

    private final Admission admission = new Admission(new CurrentCaller(), SETTINGS);

    @Test
    void letsACallerHaveTheirPartAtATime() {
        String done = as(
                "search",
                () -> admission.admit(64, () -> {
                    assertThatThrownBy(() -> admission.admit(17, () -> "more"))
                            .satisfies(AdmissionTests::isRateLimited);
                    return admission.admit(16, () -> "done");
                }));

        assertThat(done).isEqualTo("done");
    }

    @Test
    void leavesRoomForOthers() {
        String done = as("search", () -> admission.admit(64, () -> as("ats", () -> admission.admit(36, () -> "done"))));

        assertThat(done).isEqualTo("done");
    }

    @Test
    void refusesEverybodyWhereThereIsNoRoom() {
        as(
                "search",
                () -> admission.admit(
                        64,
                        () -> as("ats", () -> {
                            assertThatThrownBy(() -> admission.admit(37, () -> "more"))
                                    .isInstanceOfSatisfying(MetierException.class, refusal -> {
                                        assertThat(refusal.code()).isEqualTo(ErrorCode.SERVICE_UNAVAILABLE);
                                        assertThat(refusal.retryAfter()).isNotNull();
                                    });
                            return "refused";
                        })));
    }

    @Test
    void givesRoomBackWhenWorkFails() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> admission.admit(64, () -> {
                        throw new IllegalStateException("failed");
                    }))
                    .hasMessage("failed");
        }

        assertThat(admission.admit(64, () -> "done")).isEqualTo("done");
    }

    private static void isRateLimited(Throwable refusal) {
        assertThat(refusal).isInstanceOfSatisfying(MetierException.class, known -> {
            assertThat(known.code()).isEqualTo(ErrorCode.RATE_LIMITED);
            assertThat(known.retryAfter()).isEqualTo(Duration.ofSeconds(5));
        });
    }

    private static <T> T as(String service, Supplier<T> work) {
        return new CallerScope(service).callAsService(work);
    }
}

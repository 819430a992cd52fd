package dev.metier.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import dev.metier.platform.test.Who;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class AnalyticsAccessMatrixTests extends AccessMatrixTests {

    private final TestApi anonymous;

    AnalyticsAccessMatrixTests(TestApi api, ApplicationContext context) {
        super(api, context);
        this.anonymous = api;
    }

    @Override
    protected Answer call(TestApi api, String endpoint, Who who) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        return api.get(path + "?subject=a&correlationId=a");
    }

    @Test
    void operatorsReadToo() {
        TestApi operator = anonymous.as(TestTokens.operator());
        assertThat(operator.get("/api/v1/analytics/timeline?correlationId=a").text())
                .isEqualTo("[]");
        assertThat(operator.get("/api/v1/analytics/timeline").code()).isEqualTo("validation-failed");
    }
}

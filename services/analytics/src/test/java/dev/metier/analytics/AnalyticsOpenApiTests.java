package dev.metier.analytics;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class AnalyticsOpenApiTests extends OpenApiTests {

    AnalyticsOpenApiTests(TestApi api) {
        super(api);
    }
}

package dev.metier.applications;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class ApplicationsOpenApiTests extends OpenApiTests {

    ApplicationsOpenApiTests(TestApi api) {
        super(api);
    }
}

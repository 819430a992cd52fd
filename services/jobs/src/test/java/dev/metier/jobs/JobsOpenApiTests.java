package dev.metier.jobs;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class JobsOpenApiTests extends OpenApiTests {

    JobsOpenApiTests(TestApi api) {
        super(api);
    }
}

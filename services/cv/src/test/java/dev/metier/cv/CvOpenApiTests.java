package dev.metier.cv;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class CvOpenApiTests extends OpenApiTests {

    CvOpenApiTests(TestApi api) {
        super(api);
    }
}

package dev.metier.identity;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class IdentityOpenApiTests extends OpenApiTests {

    IdentityOpenApiTests(TestApi api) {
        super(api);
    }
}

package dev.metier.search;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class SearchOpenApiTests extends OpenApiTests {

    SearchOpenApiTests(TestApi api) {
        super(api);
    }
}

package dev.metier.users;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class UsersOpenApiTests extends OpenApiTests {

    UsersOpenApiTests(TestApi api) {
        super(api);
    }
}

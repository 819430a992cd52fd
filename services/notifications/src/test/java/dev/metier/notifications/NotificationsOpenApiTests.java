package dev.metier.notifications;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class NotificationsOpenApiTests extends OpenApiTests {

    NotificationsOpenApiTests(TestApi api) {
        super(api);
    }
}

package dev.metier.notifications;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

class NotificationsBadInputTests extends BadInputTests {

    private final TestApi api;

    NotificationsBadInputTests(TestApi api, ApplicationContext context) {
        super(api, context);
        this.api = api;
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "PUT /api/v1/notifications/preferences",
                () -> new Sample(
                        TestTokens.candidate(UserId.create()),
                        "/api/v1/notifications/preferences",
                        List.of(Map.of("category", "application", "channel", "EMAIL", "enabled", true))),
                "PUT /api/v1/notification-templates/{key}",
                this::template,
                "POST /api/v1/notify",
                () -> new Sample(
                        TestTokens.service("identity"),
                        "/api/v1/notify",
                        NotificationsAccessTests.Bodies.notify(Ids.next())));
    }

    /** Each save counts the version up, so a sample takes the one that holds now. */
    private Sample template() {
        int version = api.as(TestTokens.admin())
                .get("/api/v1/notification-templates")
                .json()
                .valueStream()
                .filter(template -> template.path("key").asString().equals("stage-changed"))
                .findFirst()
                .orElseThrow()
                .path("version")
                .asInt();
        Map<String, Object> body = new HashMap<>(NotificationsAccessTests.Bodies.template());
        body.put("version", version);
        return new Sample(TestTokens.admin(), "/api/v1/notification-templates/stage-changed", body);
    }
}

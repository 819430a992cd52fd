package dev.metier.notifications;

import static org.awaitility.Awaitility.await;

import dev.metier.contracts.applications.ApplicationStageChanged;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.platform.test.Who;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Owner is the person whom the message is for. */
class NotificationsAccessTests extends AccessMatrixTests {

    private static final UserId OWNER = UserId.create();

    private final TestApi api;
    private final TestEvents events;

    NotificationsAccessTests(TestApi api, TestEvents events, ApplicationContext context) {
        super(api, context);
        this.api = api;
        this.events = events;
    }

    @Override
    protected @Nullable String token(Who who) {
        return who == Who.OWNER ? TestTokens.candidate(OWNER) : super.token(who);
    }

    @Override
    protected Answer call(TestApi caller, String endpoint, Who who) {
        return switch (endpoint) {
            case "GET /api/v1/notifications" -> caller.get("/api/v1/notifications");
            case "POST /api/v1/notifications/{id}/read" ->
                caller.post("/api/v1/notifications/" + messageOfOwner() + "/read");
            case "POST /api/v1/notifications/read-all" -> caller.post("/api/v1/notifications/read-all");
            case "GET /api/v1/notifications/preferences" -> caller.get("/api/v1/notifications/preferences");
            case "PUT /api/v1/notifications/preferences" -> caller.put("/api/v1/notifications/preferences", List.of());
            case "GET /api/v1/notifications/stream" ->
                caller.with("Last-Event-ID", "x").get("/api/v1/notifications/stream");
            case "GET /api/v1/notification-templates" -> caller.get("/api/v1/notification-templates");
            case "PUT /api/v1/notification-templates/{key}" ->
                caller.put("/api/v1/notification-templates/none", Bodies.template());
            case "POST /api/v1/notify" -> caller.post("/api/v1/notify", Bodies.notify(Ids.next()));
            case "GET /api/v1/notify/{requestId}" -> caller.get("/api/v1/notify/" + Ids.next());
            default -> throw new IllegalArgumentException(endpoint);
        };
    }

    private String messageOfOwner() {
        TestApi owner = api.as(TestTokens.candidate(OWNER));
        int before = owner.get("/api/v1/notifications?limit=100")
                .json()
                .path("items")
                .size();
        events.publish(new ApplicationStageChanged(
                ApplicationId.create(),
                JobId.create(),
                CompanyId.create(),
                OWNER,
                "Crane operator",
                "Harbour Works",
                "applied",
                "screening",
                "Screening",
                UserId.create()));
        await().until(() -> owner.get("/api/v1/notifications?limit=100")
                        .json()
                        .path("items")
                        .size()
                > before);
        return owner.get("/api/v1/notifications").json().at("/items/0/id").asString();
    }

    /** Bodies that the service takes. */
    static final class Bodies {

        private Bodies() {}

        static Map<String, Object> template() {
            return Map.of(
                    "key", "stage-changed",
                    "category", "application",
                    "title", "{{companyName}}: {{stage}}",
                    "body", "Your application is now in {{stage}}.",
                    "link", "/applications/{{applicationId}}",
                    "version", 1);
        }

        static Map<String, Object> notify(java.util.UUID request) {
            return Map.of(
                    "requestId",
                    request,
                    "userId",
                    UserId.create(),
                    "email",
                    "direct@people.example",
                    "template",
                    "email-verification",
                    "locale",
                    "en",
                    "values",
                    Map.of("link", "http://localhost/verify"));
        }
    }
}

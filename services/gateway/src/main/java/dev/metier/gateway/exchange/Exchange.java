package dev.metier.gateway.exchange;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem;
import dev.metier.gateway.caller.Caller;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One request and its answer on the way through the gateway; lives on one event loop. */
public final class Exchange {

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final String path;
    private final Trace trace;
    private final String address;
    private final long startedAt = System.nanoTime();
    private long lastByteAt = startedAt;
    private String action = "unknown";
    private String service = "gateway";
    private @Nullable Caller caller;
    private List<String> cookies = List.of();
    private boolean open = true;
    private @Nullable Deadline deadline;
    private @Nullable Runnable onClose;
    private Runnable end = () -> {};
    private @Nullable Consumer<HttpClientResponse> onServiceAnswer;

    Exchange(HttpServerRequest request, String path, Trace trace, String address) {
        this.request = request;
        this.response = request.response();
        this.path = path;
        this.trace = trace;
        this.address = address;
        response.putHeader(REQUEST_ID, trace.requestId());
    }

    void endsBy(Runnable action) {
        end = action;
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return response;
    }

    /** Without the query. */
    public String path() {
        return path;
    }

    public Trace trace() {
        return trace;
    }

    /** Of the client, as far as it can be trusted. */
    public String address() {
        return address;
    }

    /** The pattern of the route: the same for all requests of a kind. */
    public String action() {
        return action;
    }

    public String service() {
        return service;
    }

    public void routedTo(String newService, String newAction) {
        service = newService;
        action = newAction;
    }

    public @Nullable Caller caller() {
        return caller;
    }

    public void identify(Caller newCaller) {
        caller = newCaller;
    }

    /** Cookies that go out with whatever answer comes. */
    public void setCookies(List<String> values) {
        cookies = List.copyOf(values);
    }

    /** Adds the waiting cookies; to be called before the head is written. */
    public void writeCookies() {
        for (String cookie : cookies) {
            response.headers().add(HttpHeaders.SET_COOKIE, cookie);
        }
    }

    public boolean isOpen() {
        return open;
    }

    public void touch() {
        lastByteAt = System.nanoTime();
    }

    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    long nanosSinceLastByte(long now) {
        return now - lastByteAt;
    }

    /** After {@code limit} from the start, {@code onOver} runs once, unless {@link #clearDeadline} came first. */
    public void limitTo(Duration limit, Runnable onOver) {
        deadline = new Deadline(startedAt + limit.toNanos(), onOver);
    }

    public void clearDeadline() {
        deadline = null;
        touch();
    }

    void checkDeadline(long now) {
        Deadline current = deadline;
        if (current != null && now - current.at >= 0) {
            deadline = null;
            current.onOver.run();
        }
    }

    boolean hasDeadline() {
        return deadline != null;
    }

    /** Runs when the client is gone or has its whole answer. */
    public void onClose(Runnable action) {
        onClose = action;
    }

    /** Where the connection became something else, nobody but its user can tell its end. */
    public void upgradeIsOver() {
        end.run();
    }

    void close() {
        open = false;
        Runnable last = onClose;
        if (last != null) {
            onClose = null;
            last.run();
        }
    }

    /** Runs when a service has answered, before the head goes out. */
    public void onServiceAnswer(Consumer<HttpClientResponse> action) {
        onServiceAnswer = action;
    }

    public void answeredByService(HttpClientResponse answer) {
        Consumer<HttpClientResponse> action = onServiceAnswer;
        if (action != null) {
            action.accept(answer);
        }
    }

    public void refuse(ErrorCode code, String detail) {
        refuse(Refusal.of(code, detail));
    }

    public void refuse(Refusal refusal) {
        Duration retryAfter = refusal.retryAfter();
        if (retryAfter != null && !response.headWritten()) {
            response.putHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, retryAfter.plusMillis(999).toSeconds())));
        }
        if (refusal.code().status() == 401 && !response.headWritten()) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        answer(Problem.of(refusal.code(), refusal.detail(), path));
    }

    /** Says as little as possible about a failure of ours. */
    public void failed(String incident) {
        answer(Problem.of(ErrorCode.INTERNAL_ERROR, "Something went wrong on our side. Quote the incident.", path)
                .withIncident(incident));
    }

    private void answer(Problem problem) {
        var body = new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", problem.detail())
                .put("instance", problem.instance())
                .put("code", problem.code());
        if (problem.incident() != null) {
            body.put("incident", problem.incident());
        }
        answer(problem.status(), "application/problem+json", body.toBuffer());
    }

    public void answer(int status, JsonObject body) {
        answer(status, "application/json", body.toBuffer());
    }

    /** A whole answer, not to be stored by anybody. An answer that has already begun is cut off instead. */
    public void answer(int status, String contentType, Buffer body) {
        if (!open || response.ended()) {
            return;
        }
        if (response.headWritten()) {
            request.connection().close();
            return;
        }
        writeCookies();
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, contentType)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.end(body);
        UnreadBody.discard(request);
    }

    private record Deadline(long at, Runnable onOver) {}
}

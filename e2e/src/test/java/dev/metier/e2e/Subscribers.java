package dev.metier.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.launcher.demo.Account;
import dev.metier.launcher.demo.Api;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Two people who keep a search for each of two trades, and a recruiter whose postings they wait for. What became of each posting
 * is written down, to be compared with what the people were told.
 */
final class Subscribers {

    private static final String PASSWORD = "three words of mine";
    private static final List<String> TRADES = List.of("Cranedriver", "Bookbinder");
    private static final Pattern POSTING = Pattern.compile("/jobs/([0-9a-f-]{36})/");

    private final Api api;
    private final String company;
    private Account recruiter;
    private List<Account> people;

    /** Postings by trade, in the order in which they were published. */
    private final Map<String, Deque<String>> open = new HashMap<>();

    private final Map<String, Instant> closed = new HashMap<>();
    private volatile String trade = TRADES.getFirst();
    private int published;

    Subscribers(Api api) throws IOException {
        this.api = api;
        recruiter = Account.register(api, "rosa@kill.example", PASSWORD, "Rosa Recruiter", "HR");
        company = recruiter
                .api()
                .post("/api/v1/companies", Map.of("name", "Harbour Works"))
                .path("id")
                .asString();
        people = List.of(
                Account.register(api, "ada@kill.example", PASSWORD, "Ada Candidate", "CANDIDATE"),
                Account.register(api, "bob@kill.example", PASSWORD, "Bob Candidate", "CANDIDATE"));
        for (String each : TRADES) {
            open.put(each, new ArrayDeque<>());
            Map<String, Object> search = Map.of("name", each + "s", "question", Map.of("q", each), "alert", "DAILY");
            for (Account person : people) {
                person.api().post("/api/v1/search/saved", search);
            }
        }
    }

    /** Tokens are short-lived. */
    void signIn() throws IOException {
        recruiter = Account.signIn(api, recruiter.email(), PASSWORD);
        List<Account> again = new ArrayList<>();
        for (Account person : people) {
            again.add(Account.signIn(api, person.email(), PASSWORD));
        }
        people = again;
    }

    /** A digest lists ten postings of a search; so one trade is told to the end while the other one grows. */
    void turnToTheOtherTrade() {
        trade = TRADES.get((TRADES.indexOf(trade) + 1) % TRADES.size());
        awaitTold(trade);
    }

    synchronized void publish(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Map<String, Object> posting = Map.of(
                    "companyId",
                    company,
                    "title",
                    trade + " " + published++,
                    "description",
                    "Work that has to be done well, by one who knows how, in shifts. ".repeat(2),
                    "employmentType",
                    "FULL_TIME",
                    "workMode",
                    "REMOTE",
                    "skills",
                    List.of(),
                    "criteria",
                    List.of(),
                    "languages",
                    List.of());
            String id = recruiter.api().post("/api/v1/jobs", posting).path("id").asString();
            recruiter.api().post("/api/v1/jobs/" + id + "/publish", Map.of());
            postings(trade).add(id);
        }
    }

    synchronized void closeTheLast(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            String id = postings(trade).removeLast();
            recruiter.api().post("/api/v1/jobs/" + id + "/close", Map.of());
            closed.put(id, Instant.now());
        }
    }

    Collection<String> closed() {
        return closed.keySet();
    }

    void awaitEverythingTold() throws IOException {
        TRADES.forEach(this::awaitTold);
        // Whatever a former digest still had to say comes before that of a posting that is published after it.
        for (String each : TRADES) {
            trade = each;
            publish(1);
            awaitTold(each);
        }
    }

    /** In the end: what is open was told to everybody once, and in a mail; what is closed was not told after it had closed. */
    void check() throws IOException {
        for (Account person : people) {
            Map<String, List<Instant>> told = new HashMap<>();
            messages(person)
                    .forEach(message -> message.postings()
                            .forEach(id -> told.computeIfAbsent(id, _ -> new ArrayList<>())
                                    .add(message.at())));
            assertThat(told).allSatisfy((id, times) -> assertThat(times).as(id).hasSize(1));
            for (String each : TRADES) {
                assertThat(told).containsKeys(postings(each).toArray(String[]::new));
            }
            closed.forEach((id, at) -> assertThat(told.getOrDefault(id, List.of()))
                    .as("%s closed at %s", id, at)
                    .allMatch(time -> time.isBefore(at)));
            await("mails to " + person.email())
                    .atMost(60, TimeUnit.SECONDS)
                    .untilAsserted(() -> assertThat(mailed(person)).containsAll(told.keySet()));
        }
    }

    private void awaitTold(String which) {
        Collection<String> all = List.copyOf(postings(which));
        for (Account person : people) {
            await(which + "s told to " + person.email())
                    .atMost(90, TimeUnit.SECONDS)
                    .ignoreExceptions()
                    .until(() -> messages(person).stream()
                            .flatMap(message -> message.postings().stream())
                            .collect(Collectors.toSet())
                            .containsAll(all));
        }
    }

    private Deque<String> postings(String which) {
        return open.getOrDefault(which, new ArrayDeque<>());
    }

    private static List<Message> messages(Account person) throws IOException {
        List<Message> messages = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = person.api().get("/api/v1/notifications?limit=100" + after);
            page.path("items")
                    .forEach(item -> messages.add(new Message(
                            Instant.parse(item.path("createdAt").asString()),
                            postingsIn(item.path("body").asString()))));
            after = page.path("next").isMissingNode()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!after.isEmpty());
        return messages;
    }

    private Set<String> mailed(Account person) throws IOException {
        Set<String> mailed = new TreeSet<>();
        api.get("/dev/mail/api/messages?to=" + URLEncoder.encode(person.email(), StandardCharsets.UTF_8))
                .forEach(mail -> mailed.addAll(postingsIn(mail.path("text").asString())));
        return mailed;
    }

    private static List<String> postingsIn(String text) {
        List<String> ids = new ArrayList<>();
        Matcher posting = POSTING.matcher(text);
        while (posting.find()) {
            ids.add(posting.group(1));
        }
        return ids;
    }

    /** What a person was told at once. */
    private record Message(Instant at, List<String> postings) {}
}

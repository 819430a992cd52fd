package dev.metier.search.saved;

import dev.metier.platform.test.TestPeer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The notifications service: takes each message once, and can be made to break off before or after it took one. */
final class TestNotifications {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern POSTING = Pattern.compile("/jobs/([0-9a-f-]{36})/");

    /** What happens to the next message. */
    enum Fate {
        TAKEN,
        LOST,
        TAKEN_WITHOUT_ANSWER
    }

    private final Set<String> requests = new HashSet<>();
    private final List<Told> told = new ArrayList<>();
    private Fate fate = Fate.TAKEN;

    /** A message that was taken. */
    record Told(String user, Map<String, String> values) {

        /** Postings that are listed, by the name of their search. */
        Map<String, List<String>> listed(List<String> searches) {
            Map<String, List<String>> listed = new LinkedHashMap<>();
            String current = "";
            for (String line : values.getOrDefault("listing", "").lines().toList()) {
                current = searches.contains(line) ? line : current;
                Matcher posting = POSTING.matcher(line);
                if (posting.find()) {
                    listed.computeIfAbsent(current, _ -> new ArrayList<>()).add(posting.group(1));
                }
            }
            return listed;
        }
    }

    TestNotifications() {
        TestPeer.computes("POST /api/v1/notify", this::take);
    }

    synchronized void next(Fate what) {
        fate = what;
    }

    synchronized List<Told> told(String user) {
        return told.stream().filter(each -> each.user().equals(user)).toList();
    }

    private synchronized String take(String body) {
        JsonNode request = JSON.readTree(body);
        String id = request.path("requestId").asString();
        Fate now = fate;
        fate = Fate.TAKEN;
        if (now != Fate.LOST && requests.add(id)) {
            Map<String, String> values = new LinkedHashMap<>();
            request.path("values")
                    .properties()
                    .forEach(each -> values.put(each.getKey(), each.getValue().asString()));
            told.add(new Told(request.path("userId").asString(), values));
        }
        TestPeer.answers("GET /api/v1/notify/" + id, 200, Map.of("taken", requests.contains(id)));
        if (now != Fate.TAKEN) {
            throw new IllegalStateException("broken off, as the test wanted it");
        }
        return "";
    }
}

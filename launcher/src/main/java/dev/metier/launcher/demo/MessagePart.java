package dev.metier.launcher.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What the people of a journey were told, and what the platform remembers. */
final class MessagePart {

    /** Events that every complete journey leaves, and how many at least. */
    private static final Map<String, Integer> EXPECTED = new TreeMap<>(Map.of(
            "user.created", 2,
            "company.created", 1,
            "job.published", 1,
            "cv.parsed", 1,
            "cv.updated", 1,
            "cv.generated", 2,
            "ats.report-generated", 3,
            "application.submitted", 1,
            "application.stage-changed", 3));

    /** One of the verification, one of the application, one per stage. */
    private static final int FEWEST_MAILS = 2;

    private final Travellers travellers;

    MessagePart(Travellers travellers) {
        this.travellers = travellers;
    }

    String candidateNotifications() throws IOException {
        return notifications(travellers.candidate(), 2);
    }

    String recruiterNotifications() throws IOException {
        return notifications(travellers.recruiter(), 1);
    }

    private static String notifications(Account person, int fewest) throws IOException {
        JsonNode page = Patience.await("notifications", () -> {
            JsonNode found = person.api().get("/api/v1/notifications?limit=50");
            return found.path("items").size() >= fewest ? Optional.of(found) : Optional.empty();
        });
        return page.path("items").size() + ": " + titles(page.path("items"), "title");
    }

    String candidateMails() throws IOException {
        String address = travellers.candidate().email();
        JsonNode mails = Patience.await("mail to " + address, () -> {
            JsonNode found = Account.mails(travellers.anybody(), address);
            return found.size() >= FEWEST_MAILS ? Optional.of(found) : Optional.empty();
        });
        return mails.size() + ": " + titles(mails, "subject");
    }

    private static String titles(JsonNode items, String field) {
        List<String> titles = new ArrayList<>();
        items.forEach(item -> titles.add(item.path(field).asString("")));
        return String.join(" | ", titles.reversed());
    }

    String timeline(JourneyInput input) throws IOException {
        String password = input.adminPassword();
        if (password == null) {
            throw new IOException("nobody knows the administrator's password; name the data folder with --data");
        }
        Account admin = Account.signIn(Api.at(input.platform()), input.adminEmail(), password);
        String address = "/api/v1/analytics/timeline?correlationId=" + travellers.correlationId();
        Map<String, Integer> counts = new TreeMap<>();
        try {
            Patience.await("the events", () -> {
                counts.clear();
                admin.api()
                        .get(address)
                        .forEach(event -> counts.merge(event.path("type").asString(), 1, Integer::sum));
                return missing(counts).isEmpty() ? Optional.of(true) : Optional.empty();
            });
        } catch (ApiFailure e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("missing: " + missing(counts) + "; there are " + counts, e);
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all + " events: " + counts;
    }

    private static List<String> missing(Map<String, Integer> counts) {
        return EXPECTED.entrySet().stream()
                .filter(expected -> counts.getOrDefault(expected.getKey(), 0) < expected.getValue())
                .map(expected -> expected.getValue() + " × " + expected.getKey())
                .toList();
    }
}

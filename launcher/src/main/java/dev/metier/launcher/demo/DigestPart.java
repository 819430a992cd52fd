package dev.metier.launcher.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A search that the candidate of a journey keeps, and the mail that tells what is new for it. */
final class DigestPart {

    /** A platform that is as patient as usual sends its digests tomorrow. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String SAVED = "/api/v1/search/saved";

    private final Travellers travellers;
    private String search = "";
    private Instant dueAt = Instant.MAX;

    DigestPart(Travellers travellers) {
        this.travellers = travellers;
    }

    String keepASearch() throws IOException {
        Map<String, Object> request = Map.of(
                "name", name(), "question", Map.of("company", List.of(travellers.companyName())), "alert", "DAILY");
        JsonNode saved = travellers.candidate().api().post(SAVED, request);
        search = saved.path("id").asString();
        dueAt = Instant.parse(saved.path("nextAt").asString());
        return "\"%s\", looked for next at %s".formatted(name(), dueAt);
    }

    String readTheDigest(PostingPart posting) throws IOException {
        if (dueAt.isAfter(Instant.now().plus(SOON))) {
            return "it is due at %s; METIER_SEARCH_ALERTS_DAILY=2s and METIER_SEARCH_ALERTS_CHECK=1s make a platform hurry"
                    .formatted(dueAt);
        }
        String address = travellers.candidate().email();
        JsonNode mail = Patience.await("the digest by mail to " + address, () -> digest(address));
        travellers.candidate().api().delete(SAVED + "/" + search);
        Journey.expect(
                mail.path("text").asString().contains("/jobs/" + posting.id() + "/"),
                "it does not tell of the posting");
        return "\"%s\", at /dev/mail/%s"
                .formatted(mail.path("subject").asString(), mail.path("id").asString());
    }

    private Optional<JsonNode> digest(String address) throws IOException {
        return Account.mails(travellers.anybody(), address)
                .valueStream()
                .filter(each -> each.path("subject").asString().contains(name()))
                .findFirst();
    }

    private String name() {
        return "Jobs at " + travellers.companyName();
    }
}

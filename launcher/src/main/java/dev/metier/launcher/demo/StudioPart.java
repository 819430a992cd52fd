package dev.metier.launcher.demo;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What a candidate does with a CV in the studio: critique, fix, export with its certificate, variant, share. */
final class StudioPart {

    private static final String WEAK_LINE = "Responsible for maintaining the delivery service.";
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;

    private final Travellers travellers;
    private final PostingPart posting;
    private final CvPart cv;

    StudioPart(Travellers travellers, PostingPart posting, CvPart cv) {
        this.travellers = travellers;
        this.posting = posting;
        this.cv = cv;
    }

    String fixAFinding() throws IOException {
        change(List.of(Map.of("op", "add", "path", "/work/0/highlights/-", "value", WEAK_LINE)));
        JsonNode before = critique();
        int found = before.path("findings").size();
        JsonNode fixable = null;
        for (JsonNode finding : before.path("findings")) {
            if (fixable == null && finding.path("operations").size() > 0) {
                fixable = finding;
            }
        }
        Journey.expect(fixable != null, "none of " + found + " findings can be put right by itself");
        change(Objects.requireNonNull(fixable).path("operations"));
        int left = critique().path("findings").size();
        Journey.expect(left < found, "after the fix there are " + left + " findings instead of fewer than " + found);
        return "%d findings by %s; put right: %s; %d left"
                .formatted(
                        found,
                        before.path("engine").asString(),
                        fixable.path("ruleId").asString(),
                        left);
    }

    private void change(Object operations) throws IOException {
        String path = "/api/v1/cv/" + cv.id();
        int version = api().get(path).path("version").asInt();
        api().patch(path + "?version=" + version, "application/json-patch+json", operations);
    }

    private JsonNode critique() throws IOException {
        return api().post("/api/v1/cv/critique", Map.of("cvId", cv.id()));
    }

    String exportWithCertificate() throws IOException {
        JsonNode document =
                api().post("/api/v1/cv/generate", Map.of("cvId", cv.id(), "format", "PDF", "template", template()));
        byte[] pdf = travellers.anybody().download(document.path("url").asString());
        Journey.expect(pdf.length > 4 && pdf[0] == '%' && pdf[1] == 'P', "the document is no PDF");
        JsonNode certificate = document.path("roundTrip");
        Journey.expect(certificate.path("fields").asInt() > 0, "there is no certificate");
        return "%d bytes, template %s; a machine reads back %s"
                .formatted(
                        pdf.length,
                        document.path("template").asString(),
                        certificate.path("identical").asBoolean()
                                ? "all " + certificate.path("fields").asInt() + " fields"
                                : certificate.path("differences").size() + " of "
                                        + certificate.path("fields").asInt() + " fields otherwise: "
                                        + certificate
                                                .at("/differences/0/pointer")
                                                .asString());
    }

    private String template() throws IOException {
        return api().get("/api/v1/cv/templates").get(0).path("id").asString();
    }

    String makeVariant() throws IOException {
        JsonNode variant = api().post(
                        "/api/v1/cv/" + cv.id() + "/variants",
                        Map.of("title", "For " + posting.title(), "jobId", posting.id()));
        List<Map<String, String>> patch =
                List.of(Map.of("op", "add", "path", "/basics/label", "value", posting.title()));
        String id = variant.path("id").asString();
        api().patch("/api/v1/cv/" + id, "application/json-patch+json", patch);
        JsonNode changes = api().get("/api/v1/cv/" + id + "/diff/master");
        Journey.expect(!changes.isEmpty(), "the variant differs from its master by " + changes);
        return "differs from its master in " + changes.get(0).path("pointer").asString();
    }

    String share() throws IOException {
        JsonNode created = api().post(
                        "/api/v1/cv/" + cv.id() + "/shares",
                        Map.of("days", 7, "password", "open sesame 7", "mask", List.of("CONTACT")));
        Api stranger = travellers.anybody();
        String token = created.path("token").asString();
        JsonNode seen = stranger.post("/api/v1/cv/shared", Map.of("token", token, "password", "open sesame 7"));
        Journey.expect(seen.at("/resume/basics/email").isMissingNode(), "the stranger sees the e-mail address");
        String share =
                "/api/v1/cv/" + cv.id() + "/shares/" + created.at("/share/id").asString();
        int takenBack = api().statusOf("DELETE", share, "");
        Journey.expect(takenBack == NO_CONTENT, "taking it back was answered " + takenBack);
        int gone = stranger.statusOf("POST", "/api/v1/cv/shared", Map.of("token", token, "password", "open sesame 7"));
        Journey.expect(gone == NOT_FOUND, "after it was taken back it was answered " + gone);
        return String.format(
                Locale.ROOT,
                "a stranger with the password sees %s without contact; taken back: 404",
                seen.at("/resume/basics/name").asString("the CV"));
    }

    private Api api() {
        return travellers.candidate().api();
    }
}

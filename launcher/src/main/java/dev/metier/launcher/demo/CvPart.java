package dev.metier.launcher.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;

/** The CV of a journey: read, corrected, generated, checked. */
final class CvPart {

    private final Travellers travellers;
    private final PostingPart posting;
    private String id = "";
    private String firstCheck = "";

    CvPart(Travellers travellers, PostingPart posting) {
        this.travellers = travellers;
        this.posting = posting;
    }

    String upload(Path file) throws IOException {
        JsonNode cv = api().upload("/api/v1/cv/parse", file);
        id = cv.path("id").asString();
        JsonNode resume = cv.path("resume");
        Journey.expect(!id.isEmpty(), "there is no id in " + cv);
        return "%s: %s; %d roles, %d courses, %d groups of skills; %d fields with their place"
                .formatted(
                        file.getFileName(),
                        resume.at("/basics/name").asString("no name found"),
                        resume.path("work").size(),
                        resume.path("education").size(),
                        resume.path("skills").size(),
                        cv.path("fields").size());
    }

    String correct() throws IOException {
        JsonNode before = api().get("/api/v1/cv/" + id);
        String label = "Corrected: " + before.at("/resume/basics/label").asString(posting.title());
        List<Map<String, String>> patch = List.of(Map.of("op", "add", "path", "/basics/label", "value", label));
        api().patch(
                        "/api/v1/cv/" + id + "?version="
                                + before.path("version").asInt(),
                        "application/json-patch+json",
                        patch);
        JsonNode after = api().get("/api/v1/cv/" + id);
        Journey.expect(
                after.at("/resume/basics/label").asString("").equals(label),
                "the label is " + after.at("/resume/basics/label"));
        Journey.expect(
                after.path("version").asInt() > before.path("version").asInt(), "there is no new version of the CV");
        return "version " + after.path("version").asInt() + ": " + label;
    }

    String generate() throws IOException {
        JsonNode document = api().post("/api/v1/cv/generate", Map.of("cvId", id, "format", "DOCX"));
        byte[] docx = travellers.anybody().download(document.path("url").asString());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    JsonNode again = document.path("roundTrip");
                    return "%d bytes, template %s; read again: %d fields, %d differences (%s)"
                            .formatted(
                                    docx.length,
                                    document.path("template").asString(),
                                    again.path("fields").asInt(),
                                    again.path("differences").size(),
                                    again.path("engine").asString());
                }
            }
        }
        throw new IOException("the document of " + docx.length + " bytes is no DOCX");
    }

    String check() throws IOException {
        JsonNode report = analyze();
        JsonNode check = report.path("check");
        firstCheck = check.toString();
        int score = check.path("score").asInt(-1);
        Journey.expect(score >= 0 && score <= 100, "the score is " + check.path("score"));
        Journey.expect(check.path("criteria").size() > 0, "there are no criteria");
        return "%d of 100 by %s %s; %d skills matched, %d missing, %d warnings, %d fixes"
                .formatted(
                        score,
                        check.path("engine").asString(),
                        check.path("engineVersion").asString(),
                        check.at("/coverage/matched").size(),
                        check.at("/coverage/missing").size(),
                        check.path("warnings").size(),
                        check.path("fixes").size());
    }

    String checkAgain() throws IOException {
        String again = analyze().path("check").toString();
        Journey.expect(again.equals(firstCheck), "the second check differs from the first");
        return again.length() + " characters";
    }

    String checkByEvent() throws IOException {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("cvId", id);
        request.put("format", "DOCX");
        request.put("jobId", posting.id());
        request.put("analysisMode", "ASYNC");
        int before = reports().size();
        api().post("/api/v1/cv/generate", request);
        JsonNode report = Patience.await("the report", () -> {
            JsonNode reports = reports();
            boolean ready = reports.size() > before
                    && reports.get(0).path("status").asString().equals("READY");
            return ready ? Optional.of(reports.get(0)) : Optional.empty();
        });
        Journey.expect(
                report.path("correlationId").asString("").equals(travellers.correlationId()),
                "the correlation id of the report is " + report.path("correlationId"));
        return report.path("score").asInt() + " of 100, same correlation id";
    }

    private JsonNode reports() throws IOException {
        return api().get("/api/v1/ats/reports?cvId=" + id).path("items");
    }

    private JsonNode analyze() throws IOException {
        return api().post("/api/v1/ats/analyze", Map.of("cvId", id, "jobId", posting.id(), "analysisMode", "SYNC"));
    }

    private Api api() {
        return travellers.candidate().api();
    }

    String id() {
        return id;
    }
}

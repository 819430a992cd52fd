package dev.metier.cv.parsing.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes what Reactive Resume exports as JSON, versions 4 and 5, which name the same things differently. */
final class ReactiveResume {

    private final JsonNode source;
    private final ObjectNode resume = Tree.object();

    private ReactiveResume(JsonNode source) {
        this.source = source;
    }

    static boolean isOne(JsonNode tree) {
        JsonNode sections = tree.path("sections");
        return tree.path("basics").isObject()
                && sections.isObject()
                && (sections.path("experience").has("items")
                        || sections.path("education").has("items")
                        || sections.path("skills").has("items"));
    }

    static ObjectNode resume(JsonNode source) {
        return new ReactiveResume(source).convert();
    }

    private ObjectNode convert() {
        basics();
        source.path("sections").properties().forEach(section -> section(section.getKey(), section.getValue()));
        for (JsonNode section : Tree.items(source.path("customSections"))) {
            section(Tree.text(section, "type") == null ? "" : String.valueOf(Tree.text(section, "type")), section);
        }
        source.path("sections").path("custom").properties().forEach(section -> custom(section.getValue()));
        return resume;
    }

    private void basics() {
        JsonNode from = source.path("basics");
        ObjectNode basics = resume.putObject("basics");
        Tree.put(basics, "name", Tree.text(from, "name"));
        Tree.put(basics, "label", Tree.text(from, "headline"));
        Tree.put(basics, "email", Tree.text(from, "email"));
        Tree.put(basics, "phone", Tree.text(from, "phone"));
        Tree.put(basics, "url", link(from));
        Tree.place(basics, Tree.text(from, "location"));
        JsonNode summary = source.has("summary")
                ? source.path("summary")
                : source.path("sections").path("summary");
        if (isShown(summary)) {
            RichText words = RichText.of(Tree.text(summary, "content"));
            List<String> all = new ArrayList<>(words.items());
            if (words.text() != null) {
                all.addFirst(words.text());
            }
            Tree.put(basics, "summary", String.join("\n", all));
        }
    }

    private static boolean isShown(JsonNode item) {
        return item.path("visible").asBoolean(true) && !item.path("hidden").asBoolean(false);
    }

    private static @Nullable String link(JsonNode item) {
        String link = Tree.text(item.path("website"), "url");
        return link == null ? Tree.text(item.path("url"), "href") : link;
    }

    private void section(String kind, JsonNode section) {
        if (!isShown(section)) {
            return;
        }
        for (JsonNode item : Tree.items(section.path("items"))) {
            if (isShown(item)) {
                item(kind, item);
            }
        }
    }

    private void item(String kind, JsonNode item) {
        switch (kind) {
            case "experience" -> work(item);
            case "education" -> education(item);
            case "projects" -> project(item);
            case "volunteer" -> volunteer(item);
            case "skills" -> named("skills", item, "name", "level", "proficiency", "description");
            case "interests" -> named("interests", item, "name", "", "");
            case "languages" -> named("languages", item, "language", "fluency", "fluency", "description");
            case "profiles" -> profile(item);
            case "awards" -> dated("awards", item, "title", "awarder", "date");
            case "certifications" -> dated("certificates", item, "name", "issuer", "date");
            case "publications" -> dated("publications", item, "name", "publisher", "releaseDate");
            case "references" -> reference(item);
            default -> {
                // covers letters and pictures, which are no part of a CV
            }
        }
    }

    private void work(JsonNode item) {
        List<JsonNode> roles = Tree.items(item.path("roles"));
        if (roles.isEmpty()) {
            Tree.add(resume, "work", role(item, item));
        }
        roles.forEach(role -> Tree.add(resume, "work", role(item, role)));
    }

    private static ObjectNode role(JsonNode employer, JsonNode role) {
        ObjectNode entry = Tree.object();
        Tree.put(entry, "name", Tree.text(employer, "company"));
        Tree.put(entry, "position", Tree.text(role, "position"));
        Tree.put(entry, "location", Tree.text(employer, "location"));
        Tree.put(entry, "url", link(employer));
        Period.put(entry, Tree.text(role, "period", "date"));
        describe(entry, role);
        return entry;
    }

    private static void describe(ObjectNode entry, JsonNode item) {
        RichText words = RichText.of(Tree.text(item, "summary", "description"));
        Tree.put(entry, "summary", words.text());
        Tree.put(entry, "highlights", words.items());
    }

    private void education(JsonNode item) {
        ObjectNode entry = Tree.object();
        Tree.put(entry, "institution", Tree.text(item, "school", "institution"));
        Tree.put(entry, "studyType", Tree.text(item, "degree", "studyType"));
        Tree.put(entry, "area", Tree.text(item, "area"));
        Tree.put(entry, "score", Tree.text(item, "grade", "score"));
        Tree.put(entry, "url", link(item));
        Period.put(entry, Tree.text(item, "period", "date"));
        Tree.put(
                entry,
                "courses",
                RichText.of(Tree.text(item, "summary", "description")).items());
        Tree.add(resume, "education", entry);
    }

    private void project(JsonNode item) {
        ObjectNode entry = Tree.object();
        RichText words = RichText.of(Tree.text(item, "summary"));
        RichText description = RichText.of(Tree.text(item, "description"));
        Tree.put(entry, "name", Tree.text(item, "name"));
        Tree.put(entry, "description", words.text() == null ? description.text() : words.text());
        Tree.put(entry, "highlights", words.items().isEmpty() ? description.items() : words.items());
        Tree.put(entry, "keywords", Tree.texts(item.path("keywords")));
        Tree.put(entry, "url", link(item));
        Period.put(entry, Tree.text(item, "period", "date"));
        Tree.add(resume, "projects", entry);
    }

    private void volunteer(JsonNode item) {
        ObjectNode entry = Tree.object();
        Tree.put(entry, "organization", Tree.text(item, "organization"));
        Tree.put(entry, "position", Tree.text(item, "position"));
        Tree.put(entry, "url", link(item));
        Period.put(entry, Tree.text(item, "period", "date"));
        describe(entry, item);
        Tree.add(resume, "volunteer", entry);
    }

    private void named(String section, JsonNode item, String name, String level, String... levels) {
        ObjectNode entry = Tree.object();
        Tree.put(entry, name, Tree.text(item, name, "name"));
        Tree.put(entry, level, Tree.text(item, levels));
        Tree.put(entry, "keywords", Tree.texts(item.path("keywords")));
        Tree.add(resume, section, entry);
    }

    private void profile(JsonNode item) {
        ObjectNode profile = Tree.object();
        Tree.put(profile, "network", Tree.text(item, "network"));
        Tree.put(profile, "username", Tree.text(item, "username"));
        Tree.put(profile, "url", link(item));
        if (!profile.isEmpty()) {
            ((ObjectNode) resume.path("basics")).withArray("profiles").add(profile);
        }
    }

    private void dated(String section, JsonNode item, String name, String giver, String date) {
        ObjectNode entry = Tree.object();
        Tree.put(entry, name, Tree.text(item, "title", "name"));
        Tree.put(entry, giver, Tree.text(item, giver));
        Tree.put(entry, date, Period.date(Tree.text(item, "date")));
        if (!section.equals("awards")) {
            Tree.put(entry, "url", link(item));
        }
        if (!section.equals("certificates")) {
            Tree.put(
                    entry,
                    "summary",
                    RichText.of(Tree.text(item, "summary", "description")).text());
        }
        Tree.add(resume, section, entry);
    }

    private void reference(JsonNode item) {
        ObjectNode entry = Tree.object();
        Tree.put(entry, "name", Tree.text(item, "name"));
        Tree.put(
                entry,
                "reference",
                RichText.of(Tree.text(item, "summary", "description")).text());
        Tree.add(resume, "references", entry);
    }

    /** A section of the person's own, version 4. */
    private void custom(JsonNode section) {
        ObjectNode own = Tree.object();
        Tree.put(own, "title", Tree.text(section, "name"));
        for (JsonNode item : Tree.items(section.path("items"))) {
            if (isShown(section) && isShown(item)) {
                ObjectNode entry = Tree.object();
                Tree.put(entry, "name", Tree.text(item, "name"));
                Tree.put(entry, "subtitle", Tree.text(item, "description", "location"));
                Tree.put(entry, "url", link(item));
                Period.put(entry, Tree.text(item, "date"));
                RichText words = RichText.of(Tree.text(item, "summary"));
                Tree.put(entry, "summary", words.text());
                Tree.put(entry, "highlights", words.items());
                Tree.add(own, "entries", entry);
            }
        }
        if (own.has("entries")) {
            resume.withObject("meta").withArray("custom").add(own);
        }
    }
}

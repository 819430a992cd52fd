package dev.metier.cv.parsing.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the YAML of RenderCV: sections have any title, so the members of an entry tell what it is. */
final class RenderCv {

    private static final Map<String, String> NETWORKS = Map.of(
            "linkedin", "https://linkedin.com/in/", "github", "https://github.com/", "gitlab", "https://gitlab.com/");
    private static final Pattern LINKED = Pattern.compile("\\[([^\\]]{1,300})\\]\\(([^)\\s]{1,500})\\)");
    private static final Pattern COMMA = Pattern.compile(",\\s*(?![^()]{0,300}\\))");
    private static final Pattern NESTED = Pattern.compile("\\s+-\\s+");

    private final ObjectNode resume = Tree.object();

    private RenderCv() {}

    static ObjectNode resume(JsonNode cv) {
        RenderCv reader = new RenderCv();
        reader.basics(cv);
        cv.path("sections").properties().forEach(section -> reader.section(section.getKey(), section.getValue()));
        return reader.resume;
    }

    private void basics(JsonNode cv) {
        ObjectNode basics = resume.putObject("basics");
        Tree.put(basics, "name", Tree.text(cv, "name"));
        Tree.put(basics, "label", Tree.text(cv, "headline", "label"));
        Tree.put(basics, "email", Tree.text(cv, "email"));
        Tree.put(basics, "phone", Tree.text(cv, "phone"));
        Tree.put(basics, "url", Tree.text(cv, "website"));
        Tree.place(basics, Tree.text(cv, "location"));
        for (JsonNode network : Tree.items(cv.path("social_networks"))) {
            ObjectNode profile = basics.withArray("profiles").addObject();
            String name = Tree.text(network, "network");
            String user = Tree.text(network, "username");
            Tree.put(profile, "network", name);
            Tree.put(profile, "username", user);
            String host = name == null ? null : NETWORKS.get(name.toLowerCase(Locale.ROOT));
            Tree.put(profile, "url", host == null || user == null ? null : host + user);
        }
    }

    private void section(String title, JsonNode entries) {
        List<JsonNode> items = Tree.items(entries);
        if (items.stream().allMatch(JsonNode::isValueNode)) {
            lines(title, Tree.texts(entries));
            return;
        }
        items.forEach(item -> entry(title, item));
    }

    private void lines(String title, List<String> lines) {
        if (Tree.saysAny(title, "honor", "honour", "award")) {
            lines.forEach(line -> award(line));
            return;
        }
        ObjectNode basics = (ObjectNode) resume.path("basics");
        if (!basics.has("summary") && !lines.isEmpty()) {
            basics.put("summary", String.join("\n", lines));
            return;
        }
        lines.forEach(line -> {
            ObjectNode own = Tree.object();
            own.put("summary", line);
            own(title, own);
        });
    }

    private void award(String line) {
        ObjectNode award = Tree.object();
        award.put("title", line);
        Tree.add(resume, "awards", award);
    }

    private void entry(String title, JsonNode item) {
        if (item.has("company")) {
            Tree.add(resume, "work", described(item, "company", "name", "position"));
        } else if (item.has("institution")) {
            education(item);
        } else if (item.has("label") && item.has("details")) {
            pair(title, item);
        } else if (item.has("title") && (item.has("authors") || item.has("journal"))) {
            publication(item);
        } else if (Tree.saysAny(title, "project")) {
            project(item);
        } else if (Tree.text(item, "bullet") != null && Tree.saysAny(title, "honor", "honour", "award")) {
            award(String.valueOf(Tree.text(item, "bullet")));
        } else if (item.isObject()) {
            own(title, ownEntry(item));
        }
    }

    private static ObjectNode described(JsonNode item, String source, String name, String role) {
        ObjectNode entry = Tree.object();
        named(entry, name, Tree.text(item, source));
        Tree.put(entry, role, Tree.text(item, role));
        Tree.put(entry, "location", Tree.text(item, "location"));
        dates(entry, item);
        Tree.put(entry, "summary", Tree.text(item, "summary"));
        Tree.put(entry, "highlights", highlights(item));
        return entry;
    }

    /** A name that is a link gives both. */
    private static void named(ObjectNode entry, String member, @Nullable String name) {
        Matcher link = LINKED.matcher(name == null ? "" : name);
        if (link.matches()) {
            entry.put(member, link.group(1));
            entry.put("url", link.group(2));
            return;
        }
        Tree.put(entry, member, name);
    }

    private static void dates(ObjectNode entry, JsonNode item) {
        Tree.put(entry, "startDate", Period.date(Tree.text(item, "start_date")));
        Tree.put(entry, "endDate", Period.date(Tree.text(item, "end_date")));
        if (!entry.has("startDate") && !entry.has("endDate")) {
            Period.put(entry, Tree.text(item, "date"));
        }
    }

    /** Items of a list in an item stand behind dashes. */
    private static List<String> highlights(JsonNode item) {
        List<String> highlights = new ArrayList<>();
        for (String line : Tree.texts(item.path("highlights"))) {
            highlights.addAll(List.of(NESTED.split(line)));
        }
        return highlights;
    }

    private void education(JsonNode item) {
        ObjectNode entry = Tree.object();
        named(entry, "institution", Tree.text(item, "institution"));
        Tree.put(entry, "area", Tree.text(item, "area"));
        Tree.put(entry, "studyType", Tree.text(item, "degree"));
        dates(entry, item);
        Tree.put(entry, "courses", highlights(item));
        Tree.add(resume, "education", entry);
    }

    private void pair(String title, JsonNode item) {
        String label = Tree.text(item, "label");
        String details = String.valueOf(Tree.text(item, "details"));
        ObjectNode entry = Tree.object();
        if (Tree.saysAny(title, "language") && !Tree.saysAny(title, "program")) {
            Tree.put(entry, "language", label);
            Tree.put(entry, "fluency", details);
            Tree.add(resume, "languages", entry);
            return;
        }
        Tree.put(entry, "name", label);
        Tree.put(
                entry,
                "keywords",
                COMMA.splitAsStream(details)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList());
        Tree.add(resume, "skills", entry);
    }

    private void publication(JsonNode item) {
        ObjectNode entry = Tree.object();
        Tree.put(entry, "name", Tree.text(item, "title"));
        Tree.put(entry, "publisher", Tree.text(item, "journal"));
        Tree.put(entry, "releaseDate", Period.date(Tree.text(item, "date")));
        String doi = Tree.text(item, "doi");
        Tree.put(entry, "url", doi == null ? Tree.text(item, "url") : "https://doi.org/" + doi);
        Tree.put(entry, "summary", Tree.text(item, "summary"));
        Tree.add(resume, "publications", entry);
    }

    private void project(JsonNode item) {
        ObjectNode entry = Tree.object();
        named(entry, "name", Tree.text(item, "name"));
        Tree.put(entry, "description", Tree.text(item, "summary"));
        dates(entry, item);
        Tree.put(entry, "highlights", highlights(item));
        Tree.add(resume, "projects", entry);
    }

    private static ObjectNode ownEntry(JsonNode item) {
        ObjectNode entry = Tree.object();
        named(entry, "name", Tree.text(item, "name", "bullet", "number", "reversed_number"));
        Tree.put(entry, "subtitle", Tree.text(item, "location"));
        dates(entry, item);
        Tree.put(entry, "summary", Tree.text(item, "summary"));
        Tree.put(entry, "highlights", highlights(item));
        return entry;
    }

    private void own(String title, ObjectNode entry) {
        if (entry.isEmpty()) {
            return;
        }
        for (JsonNode section : Tree.items(resume.path("meta").path("custom"))) {
            if (section.path("title").asString("").equals(title)) {
                ((ObjectNode) section).withArray("entries").add(entry);
                return;
            }
        }
        ObjectNode section = resume.withObject("meta").withArray("custom").addObject();
        section.put("title", title.replace('_', ' '));
        section.withArray("entries").add(entry);
    }
}

package dev.metier.cv.marks;

import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts marked words together to a CV: dates and countries out of the words of their language, addresses out of links. */
public final class MarkedResume {

    private static final int MOST_ITEMS = 1000;

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final ObjectNode root = json.createObjectNode();
    private final Map<String, FieldSource> sources = new HashMap<>();
    private final DateWords dates;
    private final CountryNames countries;
    private final String language;

    /**
     * Begins with nothing.
     *
     * @param language of the document as a BCP 47 tag
     */
    public MarkedResume(String language) {
        Locale locale = Locale.forLanguageTag(language);
        this.language = locale.toLanguageTag();
        this.dates = new DateWords(locale);
        this.countries = new CountryNames(locale);
    }

    /**
     * A CV as it was read.
     *
     * @param fields where each field was read, by JSON Pointer
     */
    public record Reading(Resume resume, Map<String, FieldSource> fields) {}

    public Reading read(List<MarkedWords> all) {
        for (MarkedWords words : all) {
            if (!words.pointer().matches("(?:heading|label)/.*|.*/open")) {
                put(words);
            }
        }
        if (!language.equals("en") && !language.equals("und")) {
            root.withObjectProperty("meta").put("language", language);
        }
        return new Reading(Objects.requireNonNull(json.convertValue(root, Resume.class)), sources);
    }

    private void put(MarkedWords words) {
        String field = words.pointer().substring(words.pointer().lastIndexOf('/') + 1);
        FieldSource source = new FieldSource(1, words.page(), words.box(), words.words());
        if (field.equals("account")) {
            putAccount(words, source);
            return;
        }
        set(words.pointer(), words.part(), value(field, words));
        sources.putIfAbsent("/" + words.pointer(), source);
        if (field.equals("username") && words.href() != null) {
            String url = words.pointer().substring(0, words.pointer().lastIndexOf('/')) + "/url";
            set(url, 0, words.href());
            sources.putIfAbsent("/" + url, source);
        }
    }

    /** An address that ends in the name of the account. */
    private void putAccount(MarkedWords words, FieldSource source) {
        String profile = words.pointer().substring(0, words.pointer().lastIndexOf('/'));
        String url = words.href() == null ? words.words() : words.href();
        Account.of(url).ifPresent(account -> {
            set(profile + "/username", 0, account);
            sources.putIfAbsent("/" + profile + "/username", source);
        });
        set(profile + "/url", 0, url);
        sources.putIfAbsent("/" + profile + "/url", source);
    }

    private String value(String field, MarkedWords words) {
        if (field.endsWith("Date") || field.equals("date")) {
            return dates.read(words.words());
        }
        if (field.equals("countryCode")) {
            return countries.read(words.words());
        }
        return field.equals("url") && words.href() != null ? words.href() : words.words();
    }

    private void set(String pointer, int part, String value) {
        List<String> steps = new ArrayList<>(List.of(pointer.split("/", -1)));
        String last = steps.removeLast();
        JsonNode at = root;
        for (int i = 0; i < steps.size(); i++) {
            boolean isListNext = isNumber(i + 1 < steps.size() ? steps.get(i + 1) : last);
            at = child(at, steps.get(i), isListNext);
        }
        switch (at) {
            case ObjectNode object -> object.put(last, joined(object.get(last), part, value));
            case ArrayNode array when isNumber(last) && array.size() < MOST_ITEMS -> array.add(value);
            default -> {
                // a pointer that leads nowhere
            }
        }
    }

    private static String joined(@Nullable JsonNode before, int part, String value) {
        return before == null || part == 0 ? value : before.asString() + "\n\n" + value;
    }

    private static boolean isNumber(String step) {
        return step.matches("\\d{1,3}");
    }

    private static JsonNode child(JsonNode parent, String step, boolean isList) {
        return switch (parent) {
            case ObjectNode object -> isList ? object.withArrayProperty(step) : object.withObjectProperty(step);
            case ArrayNode array when isNumber(step) -> item(array, Integer.parseInt(step));
            default -> parent;
        };
    }

    private static JsonNode item(ArrayNode array, int index) {
        while (array.size() <= index) {
            array.addObject();
        }
        return array.get(index);
    }
}

package dev.metier.cv.parsing.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings dates and addresses into the form that the schema of JSON Resume asks for; what cannot be brought there is left out. */
public final class SchemaForm {

    private static final Set<String> DATES = Set.of("startDate", "endDate", "date", "releaseDate");
    private static final Set<String> ADDRESSES = Set.of("url", "image", "canonical");
    private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63})+(?:[/?#:].*)?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,255}");

    private SchemaForm() {}

    public static void apply(JsonNode node) {
        if (node instanceof ArrayNode items) {
            items.forEach(SchemaForm::apply);
        }
        if (node instanceof ObjectNode entry) {
            for (String member : List.copyOf(entry.propertyNames())) {
                JsonNode value = entry.path(member);
                if (value.isString() && isJudged(member)) {
                    String right = right(member, value.asString().strip());
                    if (right == null) {
                        entry.remove(member);
                    } else {
                        entry.put(member, right);
                    }
                }
                apply(value);
            }
        }
    }

    private static boolean isJudged(String member) {
        return DATES.contains(member) || ADDRESSES.contains(member) || member.equals("email");
    }

    private static @Nullable String right(String member, String value) {
        if (DATES.contains(member)) {
            return Period.date(value);
        }
        if (member.equals("email")) {
            return EMAIL.matcher(value).matches() ? value : null;
        }
        return address(value);
    }

    /** An absolute URI; a bare host gets a scheme. */
    static @Nullable String address(String value) {
        String whole = HOST.matcher(value).matches() ? "https://" + value : value;
        try {
            return new URI(whole).isAbsolute() ? whole : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

package dev.metier.ats.form;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The name of a field in plain words: {@code /work/0/startDate} is {@code Work 1, start date}. */
final class Label {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("basics", ""),
            Map.entry("label", "headline"),
            Map.entry("email", "e-mail"),
            Map.entry("url", "address on the web"),
            Map.entry("countryCode", "country"),
            Map.entry("studyType", "degree"),
            Map.entry("area", "subject"),
            Map.entry("custom", "own section"));

    private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");

    private Label() {}

    static String of(String pointer) {
        StringBuilder label = new StringBuilder();
        boolean work = pointer.startsWith("/work/");
        for (String part : pointer.substring(1).split("/", -1)) {
            if (!part.isEmpty() && Character.isDigit(part.charAt(0))) {
                label.append(' ').append(Integer.parseInt(part) + 1);
                continue;
            }
            String name = work && part.equals("name") ? "employer" : NAMES.getOrDefault(part, words(part));
            if (!name.isEmpty() && !part.equals("meta")) {
                label.append(label.isEmpty() ? "" : ", ").append(name);
            }
        }
        String text = label.toString();
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String words(String member) {
        return CAPITAL.matcher(member).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}

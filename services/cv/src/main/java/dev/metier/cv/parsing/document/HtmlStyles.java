package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts.Why;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** What the styles of a page (its own style elements and attributes; nothing is loaded) say about who sees an element. */
final class HtmlStyles {

    private static final int MOST_RULES = 500;
    private static final int LONGEST_SHEET = 200_000;
    private static final Pattern RULE = Pattern.compile("([^{}@;]{1,300})\\{([^{}]{0,2000})\\}");
    private static final Pattern LENGTH = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,3})?)(px|pt|em|rem|%)?");
    private static final double READABLE_POINTS = 2;
    private static final double FAR = -500;

    private final Map<Element, Map<String, String>> ofElement = new HashMap<>();

    HtmlStyles(Document page) {
        int rules = 0;
        for (Element sheet : page.select("style")) {
            String css = sheet.data().length() > LONGEST_SHEET ? "" : sheet.data();
            Matcher rule = RULE.matcher(css.replaceAll("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/", ""));
            while (rule.find() && rules++ < MOST_RULES) {
                apply(page, rule.group(1).strip(), rule.group(2));
            }
        }
    }

    private void apply(Document page, String selector, String declarations) {
        if (selector.contains(":")) {
            return;
        }
        try {
            for (Element element : page.select(selector)) {
                declare(ofElement.computeIfAbsent(element, _ -> new HashMap<>()), declarations);
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            // a selector that this reader does not know styles nothing here
        }
    }

    private static void declare(Map<String, String> styles, String declarations) {
        for (String declaration : declarations.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                styles.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        value.strip().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Why a person does not see the words of this element; absent where they do. */
    @Nullable Why why(Element element) {
        Map<String, String> styles = styles(element);
        boolean isInvisible = element.hasAttr("hidden")
                || styles.getOrDefault("display", "").equals("none")
                || styles.getOrDefault("visibility", "").matches("hidden|collapse")
                || styles.getOrDefault("opacity", "").matches("0(?:\\.0[0-4]?\\d*)?%?");
        if (isInvisible) {
            return Why.INVISIBLE;
        }
        Double size = points(styles.get("font-size"));
        if (size != null && size < READABLE_POINTS) {
            return Why.TINY;
        }
        if (isFar(styles, "left") || isFar(styles, "top") || isFar(styles, "text-indent")) {
            return Why.OFF_PAGE;
        }
        String colour = CssColours.plain(styles.get("color"));
        return colour != null && colour.equals(ground(element)) ? Why.SAME_COLOUR : null;
    }

    private Map<String, String> styles(Element element) {
        Map<String, String> styles = new HashMap<>(ofElement.getOrDefault(element, Map.of()));
        declare(styles, element.attr("style"));
        if (element.hasAttr("color")) {
            styles.putIfAbsent("color", element.attr("color").toLowerCase(Locale.ROOT));
        }
        if (element.hasAttr("bgcolor")) {
            styles.putIfAbsent("background-color", element.attr("bgcolor").toLowerCase(Locale.ROOT));
        }
        return styles;
    }

    /** The colour under an element; absent where it is a picture or one that this reader does not know. */
    private @Nullable String ground(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            Map<String, String> styles = styles(at);
            String paint = styles.getOrDefault("background-color", styles.get("background"));
            if (styles.containsKey("background-image")) {
                return null;
            }
            if (paint != null && !paint.equals("transparent") && !paint.equals("none")) {
                return CssColours.plain(paint);
            }
        }
        return "ffffff";
    }

    private static boolean isFar(Map<String, String> styles, String property) {
        Double place = points(styles.get(property));
        return place != null && place < FAR;
    }

    private static @Nullable Double points(@Nullable String length) {
        Matcher value = LENGTH.matcher(length == null ? "" : length);
        if (!value.matches()) {
            return null;
        }
        double number = Double.parseDouble(value.group(1));
        return switch (value.group(2) == null ? "px" : value.group(2)) {
            case "pt" -> number;
            case "em", "rem" -> number * 12;
            case "%" -> number * 0.12;
            default -> number * 0.75;
        };
    }
}

package dev.metier.cv.generation;

import dev.metier.contracts.cv.TemplateView;
import dev.metier.typesetting.FontFamilies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The looks on offer. Every one has real headings and lists and names its fields, so that programs read it right. */
public enum Template {
    PLAIN(
            "Plain",
            "One column in black, a thin rule under each heading. The safest choice for any program that reads CVs.",
            "#1f4e79",
            FontFamilies.SOURCE_SANS,
            Plan.USUAL,
            "one column, for any program, understated"),
    CLASSIC(
            "Classic",
            "The name in the middle, headings in small capitals, a book face. For law, finance and public service.",
            "#333333",
            FontFamilies.SOURCE_SERIF,
            Plan.USUAL,
            "one column, serif, formal"),
    MODERN(
            "Modern",
            "A bold name over an accent line, coloured headings and dates at the right. At home in most offices.",
            "#0f766e",
            FontFamilies.INTER,
            Plan.USUAL,
            "one column, coloured"),
    SIDEBAR(
            "Sidebar",
            "Contact, skills and languages in a tinted column, the story of the work beside it.",
            "#35517c",
            FontFamilies.SOURCE_SANS,
            Plan.SIDE,
            "two columns, photo, coloured"),
    COMPACT(
            "Compact",
            "Small type and little white space, so that much fits one page.",
            "#4338ca",
            FontFamilies.NOTO_SANS,
            Plan.DENSE,
            "one column, one page"),
    ACADEMIC(
            "Academic",
            "Studies and publications first, in an old-style face with much white.",
            "#7a1f2b",
            FontFamilies.GARAMOND,
            Plan.STUDIES_FIRST,
            "one column, serif, research"),
    CREATIVE(
            "Creative",
            "A wide band of colour with name and photo, skills in a second column.",
            "#c2410c",
            FontFamilies.INTER,
            Plan.SIDE,
            "two columns, photo, bold colour"),
    CONTINENTAL(
            "Continental",
            "Headings at the left, their contents at the right, as forms have it in much of Europe.",
            "#1d4ed8",
            FontFamilies.SOURCE_SANS,
            Plan.USUAL,
            "one column, photo, labels at the left"),
    TIMELINE(
            "Timeline",
            "A line with a dot for each station of the way.",
            "#6d28d9",
            FontFamilies.SOURCE_SANS,
            Plan.USUAL,
            "one column, photo, coloured");

    private final String title;
    private final String description;
    private final String accentColor;
    private final String font;
    private final Plan plan;
    private final String tags;

    Template(String title, String description, String accentColor, String font, Plan plan, String tags) {
        this.title = title;
        this.description = description;
        this.accentColor = accentColor;
        this.font = font;
        this.plan = plan;
        this.tags = tags;
    }

    public static Optional<Template> of(String id) {
        return Arrays.stream(values())
                .filter(template -> template.id().equals(id))
                .findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public TemplateView view() {
        return new TemplateView(
                id(),
                title,
                description,
                accentColor,
                fonts(),
                plan.hasSide() ? 2 : 1,
                List.of(tags.split(", ", -1)),
                "/api/v1/cv/templates/" + id() + "/preview");
    }

    /** Families that the look can be set in, its own first. */
    List<String> fonts() {
        List<String> fonts = new ArrayList<>(FontFamilies.names());
        fonts.removeIf(name ->
                name.equals(font) || name.equals(FontFamilies.NOTO_HEBREW) || name.equals(FontFamilies.NOTO_ARABIC));
        fonts.addFirst(font);
        return fonts;
    }

    String accentColor() {
        return accentColor;
    }

    String font() {
        return font;
    }

    Plan plan() {
        return plan;
    }

    boolean hasPhoto() {
        return tags.contains("photo");
    }
}

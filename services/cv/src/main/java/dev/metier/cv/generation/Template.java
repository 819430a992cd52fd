package dev.metier.cv.generation;

import dev.metier.contracts.cv.TemplateView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The looks on offer. All have one column, real headings and real lists, so that every parser reads them right. */
public enum Template {
    PLAIN(
            "Plain",
            "One column, left-aligned, a thin rule under each heading. The safest choice for any parser.",
            "#1f4e79",
            false,
            "Calibri"),
    CENTERED("Centred", "One column with the name and contact lines in the middle.", "#333333", true, "Cambria");

    private static final List<String> FONTS =
            List.of("Calibri", "Cambria", "Arial", "Georgia", "Times New Roman", "Verdana", "Liberation Sans");

    private final String title;
    private final String description;
    private final String accentColor;
    private final boolean isCentered;
    private final String font;

    Template(String title, String description, String accentColor, boolean isCentered, String font) {
        this.title = title;
        this.description = description;
        this.accentColor = accentColor;
        this.isCentered = isCentered;
        this.font = font;
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
        List<String> fonts = new java.util.ArrayList<>(FONTS);
        fonts.remove(font);
        fonts.addFirst(font);
        return new TemplateView(id(), title, description, accentColor, fonts);
    }

    String accentColor() {
        return accentColor;
    }

    boolean isCentered() {
        return isCentered;
    }

    String font() {
        return font;
    }
}

package dev.metier.contracts.cv;

import java.util.List;

/** A template that documents can be generated with; {@code fonts} can be asked for, the first is the default. */
public record TemplateView(String id, String name, String description, String accentColor, List<String> fonts) {

    public TemplateView {
        fonts = List.copyOf(fonts);
    }
}

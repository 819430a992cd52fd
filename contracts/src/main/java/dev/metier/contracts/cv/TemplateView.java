package dev.metier.contracts.cv;

import java.util.List;

/**
 * A template that documents can be generated with.
 *
 * @param fonts can be asked for, the first is the default
 * @param columns 1 or 2
 * @param tags a few words on what it is and has, such as {@code photo}
 * @param preview path of a picture of it
 */
public record TemplateView(
        String id,
        String name,
        String description,
        String accentColor,
        List<String> fonts,
        int columns,
        List<String> tags,
        String preview) {

    public TemplateView {
        fonts = List.copyOf(fonts);
        tags = List.copyOf(tags);
    }
}

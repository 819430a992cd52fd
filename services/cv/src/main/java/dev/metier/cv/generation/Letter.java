package dev.metier.cv.generation;

import java.util.List;

/**
 * What a letter says under the head that it shares with its CV; an empty part is left out.
 *
 * @param title of the document, which readers of it show
 * @param language tag
 * @param body a paragraph or a list each, with inline Markdown
 */
public record Letter(
        String title,
        String language,
        List<String> recipient,
        String date,
        String subject,
        List<String> body,
        String closing) {

    public Letter {
        recipient = List.copyOf(recipient);
        body = List.copyOf(body);
    }
}

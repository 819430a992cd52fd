package dev.metier.support.article;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.support.ArticleAudience;
import dev.metier.contracts.support.ArticleRequest;
import dev.metier.platform.errors.MetierException;
import java.util.List;

/** What an article says, as it is kept: lines end alike, and nothing stands around it. */
record ArticleText(
        String language, String title, String summary, String body, List<String> topics, ArticleAudience audience) {

    ArticleText {
        topics = List.copyOf(topics);
    }

    /** Errors: {@code validation-failed} where nothing is left that can be read. */
    static ArticleText of(ArticleRequest request) {
        return new ArticleText(
                request.language(),
                line("title", request.title()),
                line("summary", request.summary()),
                body(request.body()),
                request.topics().stream()
                        .map(topic -> line("topics", topic))
                        .distinct()
                        .toList(),
                request.audience());
    }

    private static String line(String field, String text) {
        return readable(
                field, text.replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip());
    }

    private static String body(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return readable("body", lines.strip());
    }

    private static String readable(String field, String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new MetierException(
                    ErrorCode.VALIDATION_FAILED,
                    "Some fields are not as they should be; see errors.",
                    List.of(new FieldError(field, "must hold a letter or a digit")));
        }
        return text;
    }
}

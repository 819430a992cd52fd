package dev.metier.support.article;

import dev.metier.contracts.support.ArticleAudience;
import dev.metier.contracts.support.ArticleStatus;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of articles is narrowed by; absent fields narrow nothing, but that only published ones are listed. */
record ArticleFilter(
        @Nullable String language,
        @Nullable ArticleAudience audience,
        @Nullable String topic,
        List<ArticleStatus> status) {

    ArticleFilter {
        status = status.isEmpty() ? List.of(ArticleStatus.PUBLISHED) : List.copyOf(status);
    }

    Conditions conditions(@Nullable Cursor after) {
        var conditions = new Conditions()
                .and(
                        "status in (:status)",
                        "status",
                        status.stream().map(Enum::name).toList())
                .and("language = :language", "language", language)
                .and("audience in (:audience, 'EVERYBODY')", "audience", audience)
                .and(":topic = any (topics)", "topic", topic);
        if (after != null) {
            conditions
                    .and("(title, id) > (:title, :id)", "title", after.text(0))
                    .and("true", "id", after.uuid(1));
        }
        return conditions;
    }
}

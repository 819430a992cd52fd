package dev.metier.support.article;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.support.ArticleStatus;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import java.util.Locale;

/** An article cannot become what was asked for. */
class ArticleRejected extends MetierException {

    private static final long serialVersionUID = 1;

    private ArticleRejected(ErrorCode code, String detail, List<FieldError> errors) {
        super(code, detail, errors);
    }

    static ArticleRejected inState(ArticleStatus status, String verb) {
        String now = status.name().toLowerCase(Locale.ROOT);
        return new ArticleRejected(
                ErrorCode.ARTICLE_STATE, "An article that is %s cannot be %s.".formatted(now, verb), List.of());
    }

    static ArticleRejected slugTaken(String slug) {
        return new ArticleRejected(
                ErrorCode.SLUG_TAKEN,
                "Another article has the address %s; choose another one.".formatted(slug),
                List.of(new FieldError("slug", "is the address of another article")));
    }
}

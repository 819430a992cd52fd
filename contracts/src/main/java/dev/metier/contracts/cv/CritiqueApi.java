package dev.metier.contracts.cv;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Critique of CVs, line by line; stores nothing. A CV that the caller may not see answers 404. */
@HttpExchange("/api/v1/cv/critique")
public interface CritiqueApi {

    /** Says what could be better in a CV and how. The same input always gives the same answer, byte for byte. */
    @PostExchange
    CritiqueView critique(@Valid @RequestBody CritiqueCv request);

    /** The rules of the engine, in words for people. */
    @GetExchange("/rules")
    CritiqueRules rules();

    /**
     * Proposes other words for one line, never other facts. Without a model, or where its words add a fact, the engine's own
     * rewrite; 422 {@code line-unknown} where the pointer is not a line of the CV.
     */
    @PostExchange("/rewrite")
    RewriteView rewrite(@Valid @RequestBody RewriteLine request);
}

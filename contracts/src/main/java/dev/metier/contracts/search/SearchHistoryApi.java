package dev.metier.contracts.search;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.SearchedId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What somebody who is signed in looked for; nobody else sees it, and it can be erased. */
@HttpExchange("/api/v1/search/history")
public interface SearchHistoryApi {

    /** The last first. A text that goes on as the one before within a minute takes its place. */
    @GetExchange
    Page<SearchHistoryEntry> history(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    /** Leaves nothing of it. */
    @DeleteExchange
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void eraseHistory();

    /** Errors: {@code not-found}. */
    @DeleteExchange("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable SearchedId id);
}

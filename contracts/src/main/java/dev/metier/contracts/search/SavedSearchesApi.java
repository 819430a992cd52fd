package dev.metier.contracts.search;

import dev.metier.contracts.id.SavedSearchId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Searches that somebody who is signed in keeps, and is told of what is new for them; nobody else sees them. What is new is
 * told in one message for all searches that are due; it goes by words and filters, not by meaning.
 */
@HttpExchange("/api/v1/search/saved")
public interface SavedSearchesApi {

    /** Most that one person keeps. */
    int MOST = 50;

    /** By name; at most {@link #MOST}. */
    @GetExchange
    List<SavedSearchView> list();

    /** Errors: {@code validation-failed}, {@code saved-searches-full}. */
    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    SavedSearchView save(@Valid @RequestBody SavedSearchRequest request);

    /** Errors: {@code not-found}, {@code validation-failed}. */
    @PutExchange("/{id}")
    SavedSearchView change(@PathVariable SavedSearchId id, @Valid @RequestBody SavedSearchRequest request);

    /** Leaves nothing of it. Errors: {@code not-found}. */
    @DeleteExchange("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable SavedSearchId id);
}

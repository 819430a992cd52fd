package dev.metier.search.saved;

import dev.metier.contracts.id.SavedSearchId;
import dev.metier.contracts.search.SavedSearchRequest;
import dev.metier.contracts.search.SavedSearchView;
import dev.metier.contracts.search.SavedSearchesApi;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.search.request.PostingMatches;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SavedSearchController implements SavedSearchesApi {

    private final SavedSearches searches;
    private final PostingMatches matches;
    private final CurrentCaller callers;

    SavedSearchController(SavedSearches searches, PostingMatches matches, CurrentCaller callers) {
        this.searches = searches;
        this.matches = matches;
        this.callers = callers;
    }

    @Override
    public List<SavedSearchView> list() {
        return searches.of(callers.userId());
    }

    @Override
    public SavedSearchView save(SavedSearchRequest request) {
        matches.check(request.question());
        return searches.save(callers.userId(), request);
    }

    @Override
    public SavedSearchView change(SavedSearchId id, SavedSearchRequest request) {
        matches.check(request.question());
        return searches.change(callers.userId(), id, request);
    }

    @Override
    public void delete(SavedSearchId id) {
        searches.delete(callers.userId(), id);
    }
}

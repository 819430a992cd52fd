package dev.metier.search.history;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.SearchedId;
import dev.metier.contracts.search.SearchHistoryApi;
import dev.metier.contracts.search.SearchHistoryEntry;
import dev.metier.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HistoryController implements SearchHistoryApi {

    private final History history;
    private final CurrentCaller callers;

    HistoryController(History history, CurrentCaller callers) {
        this.history = history;
        this.callers = callers;
    }

    @Override
    public Page<SearchHistoryEntry> history(@Nullable Integer limit, @Nullable String after) {
        return history.of(callers.userId(), limit, after);
    }

    @Override
    public void eraseHistory() {
        history.erase(callers.userId());
    }

    @Override
    public void erase(SearchedId id) {
        history.erase(callers.userId(), id);
    }
}

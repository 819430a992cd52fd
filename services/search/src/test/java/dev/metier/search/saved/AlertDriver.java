package dev.metier.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.SavedSearchView;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves searches, makes time pass for them, and looks for what is due. */
record AlertDriver(
        TestApi api, SearchAlerts alerts, CallerScope scope, JdbcClient db, PlatformTransactionManager transactions) {

    SavedSearchView save(UserId owner, String name, Map<String, Object> question) {
        Answer saved = api.as(TestTokens.candidate(owner))
                .post("/api/v1/search/saved", Map.of("name", name, "question", question, "alert", "DAILY"));
        assertThat(saved.status()).as("%s", saved).isEqualTo(201);
        return saved.as(SavedSearchView.class);
    }

    /** A day has passed for all searches of this person, and it is looked for them. */
    void aDayLater(UserId owner) {
        makeDue(owner);
        look();
    }

    void makeDue(UserId owner) {
        scope.runAsService(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(
                        _ -> db.sql("update saved_search set due_at = now() where owner_id = ? and due_at is not null")
                                .param(owner.value())
                                .update()));
    }

    void look() {
        scope.runAsService(alerts::run);
    }
}

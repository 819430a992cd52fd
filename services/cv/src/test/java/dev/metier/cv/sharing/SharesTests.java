package dev.metier.cv.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.CreateShare;
import dev.metier.contracts.cv.ShareCreated;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.ShareId;
import dev.metier.contracts.id.UserId;
import dev.metier.cv.CvProperties;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Links as time goes by. */
@ServiceTest
class SharesTests {

    private static final Duration DAY = Duration.ofDays(1);

    private final TestApi anybody;
    private final ShareCvs share;
    private final JdbcClient db;
    private final CvProperties settings;
    private final Clock clock;
    private final CallerScope scope;
    private final TransactionTemplate transactions;

    SharesTests(
            TestApi anybody,
            ShareCvs share,
            JdbcClient db,
            CvProperties settings,
            Clock clock,
            CallerScope scope,
            TransactionTemplate transactions) {
        this.anybody = anybody;
        this.share = share;
        this.db = db;
        this.settings = settings;
        this.clock = clock;
        this.scope = scope;
        this.transactions = transactions;
    }

    @Test
    void aLinkEndsOnItsDay() {
        ShareToken token = new ShareToken(share(3).token());

        assertThat(asService(() -> after(DAY.multipliedBy(2)).find(token))).isPresent();
        assertThat(asService(() -> after(DAY.multipliedBy(3)).find(token))).isEmpty();
    }

    @Test
    void guessesAreForgottenAfterAWhile() {
        ShareId id = share(3).share().id();
        for (int i = 0; i < settings.sharing().wrongPasswords(); i++) {
            assertThat(asService(() -> after(Duration.ZERO).admitGuess(id))).isTrue();
        }

        assertThat(asService(() -> after(Duration.ofMinutes(14)).admitGuess(id)))
                .isFalse();
        assertThat(asService(() -> after(Duration.ofMinutes(16)).admitGuess(id)))
                .isTrue();
    }

    @Test
    void tokenAndPasswordAreKeptAsHashesAlone() {
        ShareCreated created = share(1);
        String row = asService(() -> db.sql("select row_to_json(s)::text from cv_share s where id = ?")
                .param(created.share().id().value())
                .query(String.class)
                .single());

        assertThat(row).doesNotContain(created.token(), "correct horse");
    }

    private ShareCreated share(int days) {
        String cv = anybody.as(TestTokens.candidate(UserId.create()))
                .post("/api/v1/cv", Map.of("title", "My CV", "resume", Map.of()))
                .json()
                .path("id")
                .asString();
        CreateShare request = new CreateShare(days, null, "correct horse", Set.of(), null);
        return scope.callAsService(() -> share.create(CvId.of(cv), request));
    }

    private Shares after(Duration time) {
        return new Shares(db, settings, Clock.offset(clock, time));
    }

    private <T> T asService(Supplier<T> work) {
        return scope.callAsService(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }
}

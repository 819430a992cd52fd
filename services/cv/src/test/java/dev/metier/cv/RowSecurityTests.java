package dev.metier.cv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.transaction.support.TransactionOperations;

/** Asks the database without any condition: only the policies stand between the callers. */
@ServiceTest
class RowSecurityTests {

    private static final int TRANSACTIONS = 5_000;
    private static final int THREADS = 8;
    private static final String CV = "/api/v1/cv";
    private static final List<String> TABLES = List.of("cv", "cv_share", "cover_letter", "generated_document");

    private final TestApi api;
    private final JdbcClient db;
    private final TransactionOperations transactions;

    RowSecurityTests(TestApi api, JdbcClient db, TransactionOperations transactions) {
        this.api = api;
        this.db = db;
        this.transactions = transactions;
    }

    @Test
    void interleavedTransactionsShowNobodyForeignRows() throws ExecutionException, InterruptedException {
        List<UserId> owners =
                IntStream.range(0, THREADS).mapToObj(i -> settle()).toList();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> all = IntStream.range(0, TRANSACTIONS)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> seesOnlyOwn(owners.get(i % owners.size()), i)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    @Test
    void nobodyChangesForeignRows() {
        UserId victim = settle();
        UserId thief = settle();
        as(thief, () -> {
            for (String table : TABLES) {
                assertThat(db.sql("update " + table + " set owner_id = ? where owner_id = ?")
                                .params(thief.value(), victim.value())
                                .update())
                        .isZero();
            }
        });
    }

    /** Makes a CV with a link and a document, and a letter. */
    private UserId settle() {
        UserId owner = UserId.create();
        TestApi self = api.as(TestTokens.candidate(owner));
        String cv = self.post(CV, Map.of("title", "My CV", "resume", Map.of()))
                .json()
                .path("id")
                .asString();
        self.post(CV + "/" + cv + "/shares", Map.of());
        self.post(CV + "/generate", Map.of("cvId", cv, "format", "TEXT"));
        self.post(CV + "/cover-letters", Map.of("title", "My letter", "body", "Dear all"));
        return owner;
    }

    private void seesOnlyOwn(UserId owner, int turn) {
        as(owner, () -> {
            String table = TABLES.get(turn / THREADS % TABLES.size());
            assertThat(db.sql("select owner_id from " + table).query(UUID.class).list())
                    .containsExactly(owner.value());
            assertThat(db.sql("select count(*) from cv_version")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        });
    }

    private void as(UserId user, Runnable work) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject(user.toString())
                .build();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList("ROLE_CANDIDATE"))));
        try {
            transactions.executeWithoutResult(transaction -> work.run());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}

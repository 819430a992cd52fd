package dev.metier.users;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.transaction.support.TransactionOperations;

/** Asks the database without any condition: only the policies stand between the callers. */
@ServiceTest
class RowSecurityTests {

    private static final int TRANSACTIONS = 10_000;
    private static final int THREADS = 8;
    private static final String JAVA = "98ce8bc5-b243-56e8-bb52-6cfdcf80dbc5";

    private final TestApi api;
    private final People people;
    private final JdbcClient db;
    private final TransactionOperations transactions;

    RowSecurityTests(TestApi api, TestEvents events, JdbcClient db, TransactionOperations transactions) {
        this.api = api;
        this.people = new People(events);
        this.db = db;
        this.transactions = transactions;
    }

    @Test
    void interleavedTransactionsShowNobodyForeignRows() throws ExecutionException, InterruptedException {
        List<Own> owners =
                people.register(THREADS, "hr").stream().map(this::settle).toList();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> all = IntStream.range(0, TRANSACTIONS)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> seesOnlyOwn(owners.get(i % owners.size()))))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    @Test
    void nobodyChangesForeignRows() {
        List<Own> two = people.register(2, "hr").stream().map(this::settle).toList();
        UUID victim = two.get(1).user().value();
        as(two.get(0).user(), () -> {
            assertThat(update("update users set display_name = 'x' where id = ?", victim))
                    .isZero();
            assertThat(update("delete from user_companies where user_id = ?", victim))
                    .isZero();
            assertThat(update("delete from shown_candidates where user_id = ?", victim))
                    .isZero();
            assertThat(update("update candidate_skills set years = 60 where user_id = ?", victim))
                    .isZero();
            assertThat(update(
                            "update companies set name = 'x' where id = ?",
                            two.get(1).company().value()))
                    .isZero();
        });
    }

    /** Founds a company, claims a skill and shows themself. */
    private Own settle(UserId user) {
        TestApi self = api.as(TestTokens.hr(user));
        String candidate = "/api/v1/candidates/" + user;
        self.post(candidate + "/skills", Map.of("skillId", JAVA, "years", 1));
        self.put(candidate + "/profile", Map.of("desiredTitles", List.of(), "openToRemote", false, "visible", true));
        return new Own(user, People.found(self));
    }

    private void seesOnlyOwn(Own own) {
        as(own.user(), () -> {
            assertThat(ids("select id from users")).containsExactly(own.user().value());
            assertThat(ids("select company_id from user_companies"))
                    .containsExactly(own.company().value());
            assertThat(ids("select user_id from candidate_skills"))
                    .containsExactly(own.user().value());
            assertThat(ids("select user_id from candidate_profiles"))
                    .containsExactly(own.user().value());
            assertThat(ids("select user_id from shown_candidates"))
                    .containsExactly(own.user().value());
        });
    }

    private Set<@Nullable UUID> ids(String sql) {
        return db.sql(sql).query(UUID.class).set();
    }

    private int update(String sql, UUID id) {
        return db.sql(sql).param(id).update();
    }

    private void as(UserId user, Runnable work) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject(user.toString())
                .expiresAt(Instant.MAX)
                .build();
        var authentication = new JwtAuthenticationToken(token, List.of(new SimpleGrantedAuthority("ROLE_HR")));
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        try {
            transactions.executeWithoutResult(transaction -> work.run());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private record Own(UserId user, CompanyId company) {}
}

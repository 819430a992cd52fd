package dev.metier.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.transaction.support.TransactionTemplate;

/** Row-level security under load: the same few connections serve everybody in turn, and nobody ever sees a foreign row. */
@ServiceTest
class TenancyTests {

    private static final int TENANTS = 10;
    private static final int TRANSACTIONS = 10_000;
    private static final int THREADS = 8;

    private final JdbcClient db;
    private final TransactionTemplate transactions;
    private final CallerScope scope;

    TenancyTests(JdbcClient db, TransactionTemplate transactions, CallerScope scope) {
        this.db = db;
        this.transactions = transactions;
        this.scope = scope;
    }

    @Test
    void interleavedTransactionsShowNoForeignRows() throws Exception {
        List<Tenant> tenants = new ArrayList<>();
        for (int i = 0; i < TENANTS; i++) {
            tenants.add(tenant());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                runs.add(threads.submit(() -> foreignRows(tenants, TRANSACTIONS / THREADS)));
            }
            int foreign = 0;
            for (Future<Integer> run : runs) {
                foreign += run.get();
            }
            assertThat(foreign).isZero();
        }
    }

    @Test
    void nobodySeesAnythingOutsideOfTransaction() {
        tenant();

        assertThat(db.sql("select count(*) from application")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void companyCannotWriteIntoAnother() {
        Tenant ours = tenant();
        Tenant theirs = tenant();
        as(ours.recruiter);

        int changed = count(() -> db.sql("update application set stage = 'hired' where company_id = ?")
                .param(theirs.company.value())
                .update());

        assertThat(changed).isZero();
        SecurityContextHolder.clearContext();
    }

    private int foreignRows(List<Tenant> tenants, int times) {
        int foreign = 0;
        for (int i = 0; i < times; i++) {
            Tenant tenant = tenants.get(ThreadLocalRandom.current().nextInt(tenants.size()));
            boolean recruiter = ThreadLocalRandom.current().nextBoolean();
            as(recruiter ? tenant.recruiter : tenant.candidate);
            foreign += count(() -> db.sql("select count(*) from application where company_id <> ?")
                    .param(tenant.company.value())
                    .query(Integer.class)
                    .single());
            int own = count(() -> db.sql("select count(*) from application")
                    .query(Integer.class)
                    .single());
            foreign += own == 1 ? 0 : 1;
        }
        SecurityContextHolder.clearContext();
        return foreign;
    }

    private int count(java.util.function.Supplier<Integer> query) {
        Integer rows = transactions.execute(transaction -> {
            if (ThreadLocalRandom.current().nextInt(10) == 0) {
                transaction.setRollbackOnly();
            }
            return query.get();
        });
        return rows == null ? 0 : rows;
    }

    private Tenant tenant() {
        var tenant = new Tenant(CompanyId.create(), UserId.create(), UserId.create());
        scope.runAsService(() -> transactions.executeWithoutResult(transaction -> {
            db.sql("insert into tenant_members (tenant_id, user_id, role) values (?, ?, 'OWNER')")
                    .params(tenant.company.value(), tenant.recruiter.value())
                    .update();
            db.sql("""
                            insert into application (id, job_id, company_id, candidate_id, candidate_name, job_title, company_name,
                              snapshot, stage, status, submitted_at, stage_since, version)
                            values (?, ?, ?, ?, '', '', '', '{}', 'applied', 'ACTIVE', now(), now(), 1)""")
                    .params(
                            ApplicationId.create().value(),
                            JobId.create().value(),
                            tenant.company.value(),
                            tenant.candidate.value())
                    .update();
        }));
        return tenant;
    }

    private static void as(UserId user) {
        Jwt jwt = Jwt.withTokenValue(UUID.randomUUID().toString())
                .header("alg", "RS256")
                .subject(user.toString())
                .build();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new JwtAuthenticationToken(jwt, AuthorityUtils.createAuthorityList("ROLE_HR"))));
    }

    private record Tenant(CompanyId company, UserId recruiter, UserId candidate) {}
}

package dev.metier.embedding.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.embedding.BatchStatus;
import dev.metier.contracts.embedding.BatchView;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestTokens;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the application role sees of batches, and how they end. */
@ServiceTest
class BatchRowsTests {

    private final TestApi anybody;
    private final Rows rows;
    private final ForgetBatches forget;

    BatchRowsTests(TestApi anybody, TestDatabase database, ForgetBatches forget) {
        this.anybody = anybody;
        this.rows = new Rows(database);
        this.forget = forget;
    }

    @ParameterizedTest
    @CsvSource({"batch, 1", "batch_text, 2"})
    void showsPeopleTheirOwnBatchesAndNobodyAny(String table, int each) throws SQLException {
        UserId ada = UserId.create();
        UserId other = UserId.create();
        Jobs.ask(anybody.as(TestTokens.candidate(ada)), Jobs.texts(2));
        Jobs.ask(anybody.as(TestTokens.hr(other)), Jobs.texts(2));
        Jobs.ask(anybody.as(TestTokens.service("ingestion")), Jobs.texts(2));

        assertThat(rows.count(ada.toString(), "candidate", table)).isEqualTo(each);
        assertThat(rows.count(other.toString(), "hr", table)).isEqualTo(each);
        assertThat(rows.count(UserId.create().toString(), "admin", table)).isZero();
        assertThat(rows.count("", "", table)).isZero();
        assertThat(rows.count("", "service", table)).isGreaterThanOrEqualTo(3L * each);
    }

    @Test
    void isGoneAfterAWeekWithAllItsTexts() throws SQLException {
        TestApi api = anybody.as(TestTokens.candidate(UserId.create()));
        BatchView over = Jobs.ask(api, Jobs.texts(2));
        BatchView kept = Jobs.ask(api, Jobs.texts(2));
        Jobs.await(api, over, BatchStatus.READY);
        rows.change("update batch set expires_at = now() - interval '1 second' where id = '%s'".formatted(over.id()));

        forget.run();

        assertThat(api.get(Jobs.BATCH + "/" + over.id()).status()).isEqualTo(404);
        assertThat(rows.number("select count(*) from batch_text where batch_id = '%s'".formatted(over.id())))
                .isZero();
        assertThat(api.get(Jobs.BATCH + "/" + kept.id()).status()).isEqualTo(200);
    }
}

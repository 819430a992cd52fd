package dev.metier.applications.application;

import dev.metier.contracts.ats.CvCheck;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.platform.data.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the check found in an application. It stands beside the aggregate: advice for people changes nothing that they
 * decide about, so it must neither raise the version that a person saw nor be written over by their move.
 */
@Component
class CheckResults {

    private final JdbcClient db;
    private final Jsonb jsonb;

    CheckResults(JdbcClient db, Jsonb jsonb) {
        this.db = db;
        this.jsonb = jsonb;
    }

    void keep(ApplicationId application, CvCheck check) {
        db.sql("update application set score = :score, evidence = :evidence where id = :id")
                .param("score", check.score())
                .param("evidence", jsonb.write(new Evidence(check)))
                .param("id", application.value())
                .update();
    }
}

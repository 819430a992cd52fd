package dev.metier.applications.application;

import dev.metier.contracts.applications.NoteView;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.errors.MetierException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remarks of the company about an application; for the candidate they do not exist. */
@Component
class Notes {

    private final JdbcClient db;
    private final Clock clock;

    Notes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    NoteView add(ApplicationId application, UserId by, String text) {
        requireCompany(application);
        var note = new NoteView(Ids.next(), by, text, clock.instant());
        db.sql("insert into note (id, application_id, by_user, text, at) values (?, ?, ?, ?, ?)")
                .params(
                        note.id(),
                        application.value(),
                        by.value(),
                        text,
                        note.at().atOffset(ZoneOffset.UTC))
                .update();
        return note;
    }

    @Transactional(readOnly = true)
    List<NoteView> of(ApplicationId application) {
        requireCompany(application);
        return db.sql("select * from note where application_id = ? order by at, id limit 500")
                .param(application.value())
                .query((row, n) -> new NoteView(
                        row.getObject("id", UUID.class),
                        new UserId(row.getObject("by_user", UUID.class)),
                        row.getString("text"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private void requireCompany(ApplicationId application) {
        boolean seen = db.sql(
                        "select exists (select from application where id = ? and company_id = any (caller_tenants()))")
                .param(application.value())
                .query(Boolean.class)
                .single();
        if (!seen) {
            throw MetierException.notFound("application");
        }
    }
}

package dev.metier.applications.application;

import dev.metier.applications.pipeline.Pipeline;
import dev.metier.applications.posting.PostingCopies;
import dev.metier.applications.posting.PostingCopy;
import dev.metier.contracts.applications.ApplicationSummary;
import dev.metier.contracts.applications.PipelineView;
import dev.metier.contracts.applications.PipelineView.Column;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.tenancy.TenantMembers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The board of a posting: who is where, longest waiting first. */
@Component
class Board {

    private static final String CARDS = """
            select * from (
              select a.*, row_number() over (partition by stage order by stage_since, id) as place
              from application a where job_id = ? and status <> 'WITHDRAWN') ranked
            where place <= 200 order by stage, place""";

    private final JdbcClient db;
    private final PostingCopies postings;
    private final TenantMembers members;

    Board(JdbcClient db, PostingCopies postings, TenantMembers members) {
        this.db = db;
        this.postings = postings;
        this.members = members;
    }

    /** Errors: {@code not-found} for everybody but members of the company. */
    @Transactional(readOnly = true)
    PipelineView of(JobId job, UserId reader) {
        PostingCopy posting = postings.find(job)
                .filter(known -> members.role(known.companyId(), reader).isPresent())
                .orElseThrow(() -> MetierException.notFound("posting"));
        Map<String, Integer> totals = db
                .sql(
                        "select stage, count(*)::int as total from application where job_id = ? and status <> 'WITHDRAWN' group by stage")
                .param(job.value())
                .query((row, n) -> Map.entry(row.getString("stage"), row.getInt("total")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, List<ApplicationSummary>> cards =
                db.sql(CARDS).param(job.value()).query((row, n) -> ApplicationRows.summary(row)).list().stream()
                        .collect(Collectors.groupingBy(card -> card.stage().key()));
        List<Column> columns = Pipeline.DEFAULT.stages().stream()
                .map(stage -> new Column(
                        stage, totals.getOrDefault(stage.key(), 0), cards.getOrDefault(stage.key(), List.of())))
                .toList();
        return new PipelineView(job, posting.title(), columns);
    }
}

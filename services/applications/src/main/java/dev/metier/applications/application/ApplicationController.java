package dev.metier.applications.application;

import dev.metier.contracts.Page;
import dev.metier.contracts.applications.ApplicationStatus;
import dev.metier.contracts.applications.ApplicationSummary;
import dev.metier.contracts.applications.ApplicationView;
import dev.metier.contracts.applications.ApplicationsApi;
import dev.metier.contracts.applications.ApplyRequest;
import dev.metier.contracts.applications.MoveRequest;
import dev.metier.contracts.applications.NoteRequest;
import dev.metier.contracts.applications.NoteView;
import dev.metier.contracts.applications.PipelineView;
import dev.metier.contracts.applications.StageChange;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.security.CurrentCaller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ApplicationController implements ApplicationsApi {

    private final Apply apply;
    private final MoveApplication moves;
    private final ApplicationQueries queries;
    private final Board board;
    private final Notes notes;
    private final CurrentCaller callers;

    ApplicationController(
            Apply apply,
            MoveApplication moves,
            ApplicationQueries queries,
            Board board,
            Notes notes,
            CurrentCaller callers) {
        this.apply = apply;
        this.moves = moves;
        this.queries = queries;
        this.board = board;
        this.notes = notes;
        this.callers = callers;
    }

    @Override
    @PreAuthorize("hasRole('CANDIDATE')")
    public ApplicationView apply(ApplyRequest request) {
        UserId candidate = callers.userId();
        return queries.get(apply.send(request, candidate), candidate);
    }

    @Override
    public Page<ApplicationSummary> list(
            @Nullable JobId jobId,
            @Nullable ApplicationStatus status,
            @Nullable Integer limit,
            @Nullable String after) {
        return queries.list(callers.userId(), jobId, status, limit, after);
    }

    @Override
    public ApplicationView get(ApplicationId id) {
        return queries.get(id, callers.userId());
    }

    @Override
    public ApplicationView withdraw(ApplicationId id) {
        UserId candidate = callers.userId();
        moves.withdraw(id, candidate);
        return queries.get(id, candidate);
    }

    @Override
    public ApplicationView move(ApplicationId id, MoveRequest request) {
        UserId person = callers.userId();
        moves.move(id, request, person);
        return queries.get(id, person);
    }

    @Override
    public List<StageChange> history(ApplicationId id) {
        return queries.history(id, callers.userId());
    }

    @Override
    public List<NoteView> notes(ApplicationId id) {
        callers.userId();
        return notes.of(id);
    }

    @Override
    public NoteView addNote(ApplicationId id, NoteRequest request) {
        return notes.add(id, callers.userId(), request.text());
    }

    @Override
    public PipelineView pipeline(JobId jobId) {
        return board.of(jobId, callers.userId());
    }
}

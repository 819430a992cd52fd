package dev.metier.jobs.posting;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.JobsApi;
import dev.metier.contracts.jobs.PostingBatch;
import dev.metier.contracts.jobs.PostingRequest;
import dev.metier.contracts.jobs.PostingStatus;
import dev.metier.contracts.jobs.PostingSummary;
import dev.metier.contracts.jobs.PostingView;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.jobs.company.CompanyAccess;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PostingController implements JobsApi {

    private final EditPostings edit;
    private final PostingSearch search;
    private final CompanyAccess access;

    PostingController(EditPostings edit, PostingSearch search, CompanyAccess access) {
        this.edit = edit;
        this.search = search;
        this.access = access;
    }

    @Override
    public Page<PostingSummary> list(
            @Nullable String q,
            @Nullable CompanyId companyId,
            @Nullable CategoryId categoryId,
            @Nullable EmploymentType employmentType,
            @Nullable WorkMode workMode,
            @Nullable PostingStatus status,
            @Nullable Integer limit,
            @Nullable String after) {
        return search.list(new PostingFilter(q, companyId, categoryId, employmentType, workMode, status), limit, after);
    }

    @Override
    @PreAuthorize("hasRole('HR')")
    public PostingView create(PostingRequest request) {
        access.requireRecruiter(request.companyId());
        return search.get(edit.draft(request));
    }

    @Override
    public PostingView get(JobId id) {
        return search.get(id);
    }

    @Override
    @PreAuthorize("hasRole('SERVICE')")
    public List<PostingSummary> batch(PostingBatch batch) {
        return search.batch(batch.ids());
    }

    @Override
    @PreAuthorize("hasRole('HR')")
    public PostingView update(JobId id, @Nullable Integer version, PostingRequest request) {
        requireRecruiter(id);
        edit.revise(id, version, request);
        return search.get(id);
    }

    @Override
    @PreAuthorize("hasRole('HR')")
    public void delete(JobId id) {
        requireRecruiter(id);
        edit.change(id, Posting::delete);
    }

    @Override
    @PreAuthorize("hasRole('HR')")
    public PostingView publish(JobId id) {
        requireRecruiter(id);
        edit.publish(id);
        return search.get(id);
    }

    @Override
    @PreAuthorize("hasRole('HR')")
    public PostingView close(JobId id) {
        return changed(id, Posting::close);
    }

    @Override
    @PreAuthorize("hasRole('HR')")
    public PostingView fill(JobId id) {
        return changed(id, Posting::fill);
    }

    @Override
    @PreAuthorize("hasRole('HR')")
    public PostingView relist(JobId id) {
        requireRecruiter(id);
        edit.relist(id);
        return search.get(id);
    }

    private PostingView changed(JobId id, Consumer<Posting> verb) {
        requireRecruiter(id);
        edit.change(id, verb);
        return search.get(id);
    }

    private void requireRecruiter(JobId id) {
        access.requireRecruiter(edit.find(id).companyId());
    }
}

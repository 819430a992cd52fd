package dev.metier.jobs.posting;

import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.jobs.JobCreated;
import dev.metier.contracts.jobs.JobExpired;
import dev.metier.contracts.jobs.JobFilled;
import dev.metier.contracts.jobs.JobPublished;
import dev.metier.contracts.jobs.JobUpdated;
import dev.metier.contracts.jobs.PostingRequest;
import dev.metier.contracts.jobs.PostingStatus;
import dev.metier.contracts.jobs.WorkMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A posting: a draft of its company until published, then public until closed, filled or expired. */
class Posting extends AbstractAggregateRoot<Posting> {

    @Id
    private final JobId id;

    private final CompanyId companyId;
    private String title;
    private String slug;
    private String description;
    private @Nullable CategoryId categoryId;
    private EmploymentType employmentType;
    private WorkMode workMode;
    private @Nullable String place;
    private @Nullable LocalDate deadline;
    private PostingDetails details;
    private PostingStatus status;
    private final Instant createdAt;
    private @Nullable Instant publishedAt;
    private Instant listedAt;
    private boolean deleted;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    Posting(
            JobId id,
            CompanyId companyId,
            String title,
            String slug,
            String description,
            EmploymentType employmentType,
            WorkMode workMode,
            PostingDetails details,
            PostingStatus status,
            Instant createdAt,
            Instant listedAt) {
        this.id = id;
        this.companyId = companyId;
        this.title = title;
        this.slug = slug;
        this.description = description;
        this.employmentType = employmentType;
        this.workMode = workMode;
        this.details = details;
        this.status = status;
        this.createdAt = createdAt;
        this.listedAt = listedAt;
    }

    static Posting draft(PostingRequest request, Instant now) {
        var posting = new Posting(
                JobId.create(),
                request.companyId(),
                request.title(),
                Slug.of(request.title()),
                request.description(),
                request.employmentType(),
                request.workMode(),
                detailsOf(request),
                PostingStatus.DRAFT,
                now,
                now);
        posting.write(request);
        posting.registerEvent(new JobCreated(posting.id, posting.companyId));
        return posting;
    }

    /** Takes over what the recruiter wrote; what is public stays complete. */
    void revise(PostingRequest request, PublicNames names, LocalDate today) {
        if (!request.companyId().equals(companyId)) {
            throw PostingRejected.because("companyId", "a posting stays with its company");
        }
        write(request);
        if (status == PostingStatus.PUBLISHED) {
            PublicPosting.check(this, today);
            registerEvent(new JobUpdated(id, names.factsOf(this)));
        }
    }

    void publish(PublicNames names, Instant now, LocalDate today) {
        demand("published", PostingStatus.DRAFT);
        open(names, now, today);
    }

    void relist(PublicNames names, Instant now, LocalDate today) {
        demand("listed again", PostingStatus.CLOSED, PostingStatus.FILLED, PostingStatus.EXPIRED);
        open(names, now, today);
    }

    void close() {
        demand("closed", PostingStatus.PUBLISHED);
        status = PostingStatus.CLOSED;
        registerEvent(new JobClosed(id, companyId));
    }

    void fill() {
        demand("filled", PostingStatus.PUBLISHED, PostingStatus.CLOSED);
        status = PostingStatus.FILLED;
        registerEvent(new JobFilled(id, companyId));
    }

    void expire() {
        demand("expired", PostingStatus.PUBLISHED);
        status = PostingStatus.EXPIRED;
        registerEvent(new JobExpired(id, companyId));
    }

    /** Takes it out of every list; applications to it stay. */
    void delete() {
        if (status == PostingStatus.PUBLISHED) {
            close();
        }
        status = PostingStatus.ARCHIVED;
        deleted = true;
    }

    private void open(PublicNames names, Instant now, LocalDate today) {
        PublicPosting.check(this, today);
        status = PostingStatus.PUBLISHED;
        publishedAt = now;
        listedAt = now;
        registerEvent(new JobPublished(id, names.factsOf(this)));
    }

    private void demand(String verb, PostingStatus... allowed) {
        Set<PostingStatus> states = EnumSet.of(allowed[0], allowed);
        if (!states.contains(status)) {
            throw PostingRejected.inState(status, verb);
        }
    }

    private void write(PostingRequest request) {
        title = request.title().strip();
        slug = Slug.of(title);
        description = request.description();
        categoryId = request.categoryId();
        employmentType = request.employmentType();
        workMode = request.workMode();
        place = request.place();
        deadline = request.deadline();
        details = detailsOf(request);
    }

    private static PostingDetails detailsOf(PostingRequest request) {
        return new PostingDetails(request.salary(), request.skills(), request.criteria(), request.languages());
    }

    JobId id() {
        return id;
    }

    CompanyId companyId() {
        return companyId;
    }

    String title() {
        return title;
    }

    String slug() {
        return slug;
    }

    String description() {
        return description;
    }

    @Nullable CategoryId categoryId() {
        return categoryId;
    }

    EmploymentType employmentType() {
        return employmentType;
    }

    WorkMode workMode() {
        return workMode;
    }

    @Nullable String place() {
        return place;
    }

    @Nullable LocalDate deadline() {
        return deadline;
    }

    PostingDetails details() {
        return details;
    }

    PostingStatus status() {
        return status;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    boolean isDeleted() {
        return deleted;
    }

    int version() {
        return version;
    }
}

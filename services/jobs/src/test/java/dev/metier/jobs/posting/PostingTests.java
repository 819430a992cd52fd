package dev.metier.jobs.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.PostingRequest;
import dev.metier.contracts.jobs.PostingStatus;
import dev.metier.contracts.jobs.WorkMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingTests {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final PublicNames NAMES = new PublicNames("Harbour Works", null);
    private static final CompanyId COMPANY = CompanyId.create();

    @Test
    void draftBecomesPublic() {
        Posting posting = Posting.draft(request("Constanta, RO", null), NOW);

        posting.publish(NAMES, NOW, TODAY);

        assertThat(posting.status()).isEqualTo(PostingStatus.PUBLISHED);
    }

    @Test
    void isNotPublishedTwice() {
        Posting posting = published();

        assertThatExceptionOfType(PostingRejected.class)
                .isThrownBy(() -> posting.publish(NAMES, NOW, TODAY))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.POSTING_STATE));
    }

    @Test
    void needsPlaceUnlessRemote() {
        Posting posting = Posting.draft(request(null, null), NOW);

        assertThatExceptionOfType(PostingRejected.class)
                .isThrownBy(() -> posting.publish(NAMES, NOW, TODAY))
                .satisfies(e -> assertThat(e.errors().getFirst().field()).isEqualTo("place"));
        assertThat(posting.status()).isEqualTo(PostingStatus.DRAFT);
    }

    @Test
    void doesNotOpenAfterItsDeadline() {
        Posting posting = Posting.draft(request("Constanta, RO", TODAY.minusDays(1)), NOW);

        assertThatExceptionOfType(PostingRejected.class)
                .isThrownBy(() -> posting.publish(NAMES, NOW, TODAY))
                .satisfies(e -> assertThat(e.errors().getFirst().field()).isEqualTo("deadline"));
    }

    @Test
    void closedOneIsListedAgain() {
        Posting posting = published();
        posting.close();

        posting.relist(NAMES, NOW, TODAY);

        assertThat(posting.status()).isEqualTo(PostingStatus.PUBLISHED);
    }

    @Test
    void expiredOneIsNotFilled() {
        Posting posting = published();
        posting.expire();

        assertThatExceptionOfType(PostingRejected.class).isThrownBy(posting::fill);
    }

    @Test
    void deletedOneIsClosedFirst() {
        Posting posting = published();

        posting.delete();

        assertThat(posting.status()).isEqualTo(PostingStatus.ARCHIVED);
        assertThat(posting.isDeleted()).isTrue();
    }

    @Test
    void staysWithItsCompany() {
        Posting posting = published();
        var other = new PostingRequest(
                CompanyId.create(),
                "Crane operator",
                "x".repeat(90),
                null,
                EmploymentType.FULL_TIME,
                WorkMode.REMOTE,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);

        assertThatExceptionOfType(PostingRejected.class).isThrownBy(() -> posting.revise(other, NAMES, TODAY));
    }

    @Test
    void slugIsReadable() {
        assertThat(Slug.of("Äußerst gute Stelle (m/w/d) – Köln!")).isEqualTo("au-erst-gute-stelle-m-w-d-koln");
        assertThat(Slug.of("經理")).isEqualTo("job");
    }

    private static Posting published() {
        Posting posting = Posting.draft(request("Constanta, RO", null), NOW);
        posting.publish(NAMES, NOW, TODAY);
        return posting;
    }

    private static PostingRequest request(
            @org.jspecify.annotations.Nullable String place, @org.jspecify.annotations.Nullable LocalDate deadline) {
        return new PostingRequest(
                COMPANY,
                "Crane operator",
                "Move containers between ship and shore. ".repeat(3),
                null,
                EmploymentType.FULL_TIME,
                WorkMode.ON_SITE,
                place,
                null,
                List.of(),
                List.of(),
                List.of("en"),
                deadline);
    }
}

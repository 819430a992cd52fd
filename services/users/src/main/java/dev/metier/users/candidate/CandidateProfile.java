package dev.metier.users.candidate;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.Seniority;
import dev.metier.contracts.users.CandidateProfileRequest;
import dev.metier.users.text.PlainText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What a candidate tells about their search. */
@Table("candidate_profiles")
class CandidateProfile {

    @Id
    private final UserId userId;

    private @Nullable String headline;
    private @Nullable String summary;
    private @Nullable String place;
    private List<String> desiredTitles;
    private boolean openToRemote;
    private boolean visible;
    private @Nullable Seniority seniority;
    private @Nullable Integer salaryMin;
    private @Nullable String salaryCurrency;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    CandidateProfile(UserId userId, List<String> desiredTitles, boolean openToRemote) {
        this.userId = userId;
        this.desiredTitles = desiredTitles;
        this.openToRemote = openToRemote;
    }

    static CandidateProfile of(UserId userId) {
        return new CandidateProfile(userId, List.of(), false);
    }

    void write(CandidateProfileRequest request) {
        headline = PlainText.lineOrNothing("headline", request.headline());
        summary = PlainText.linesOrNothing("summary", request.summary());
        place = PlainText.lineOrNothing("place", request.place());
        desiredTitles = request.desiredTitles().stream()
                .map(title -> PlainText.name("desiredTitles", title))
                .distinct()
                .toList();
        openToRemote = request.openToRemote();
        visible = Boolean.TRUE.equals(request.visible());
        seniority = request.seniority();
        write(DesiredSalary.of(request.salaryMin(), request.salaryCurrency()));
    }

    private void write(@Nullable DesiredSalary salary) {
        salaryMin = salary == null ? null : salary.min();
        salaryCurrency = salary == null ? null : salary.currency();
    }
}

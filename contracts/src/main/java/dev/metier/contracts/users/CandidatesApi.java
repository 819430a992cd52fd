package dev.metier.contracts.users;

import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.id.UserId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Candidate profiles, of oneself only. What recruiters find of those who are visible is up to the search service. */
@HttpExchange("/api/v1/candidates/{id}")
public interface CandidatesApi {

    @GetExchange("/profile")
    CandidateProfileView profile(@PathVariable UserId id);

    /** Errors: {@code validation-failed}, also for pay without currency, and a currency that there is not. */
    @PutExchange("/profile")
    CandidateProfileView saveProfile(@PathVariable UserId id, @Valid @RequestBody CandidateProfileRequest request);

    @GetExchange("/skills")
    List<CandidateSkillView> skills(@PathVariable UserId id);

    /** Adding a skill again sets its years. Errors: {@code skill-unknown}. */
    @PostExchange("/skills")
    @ResponseStatus(HttpStatus.CREATED)
    CandidateSkillView addSkill(@PathVariable UserId id, @Valid @RequestBody CandidateSkillRequest request);

    @DeleteExchange("/skills/{skillId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSkill(@PathVariable UserId id, @PathVariable SkillId skillId);
}

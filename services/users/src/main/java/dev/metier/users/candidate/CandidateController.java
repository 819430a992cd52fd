package dev.metier.users.candidate;

import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CandidateProfileRequest;
import dev.metier.contracts.users.CandidateProfileView;
import dev.metier.contracts.users.CandidateSkillRequest;
import dev.metier.contracts.users.CandidateSkillView;
import dev.metier.contracts.users.CandidatesApi;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.Caller;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.platform.security.Role;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** For the person alone and for services; to everybody else a candidate does not exist. */
@RestController
class CandidateController implements CandidatesApi {

    private final EditCandidates edit;
    private final CandidateSearch search;
    private final CurrentCaller callers;

    CandidateController(EditCandidates edit, CandidateSearch search, CurrentCaller callers) {
        this.edit = edit;
        this.search = search;
        this.callers = callers;
    }

    @Override
    public CandidateProfileView profile(UserId id) {
        return search.profile(visible(id));
    }

    @Override
    public CandidateProfileView saveProfile(UserId id, CandidateProfileRequest request) {
        edit.saveProfile(visible(id), request);
        return search.profile(id);
    }

    @Override
    public List<CandidateSkillView> skills(UserId id) {
        return search.skills(visible(id));
    }

    @Override
    public CandidateSkillView addSkill(UserId id, CandidateSkillRequest request) {
        edit.addSkill(visible(id), request);
        return search.skill(id, request.skillId());
    }

    @Override
    public void removeSkill(UserId id, SkillId skillId) {
        edit.removeSkill(visible(id), skillId);
    }

    private UserId visible(UserId candidate) {
        Caller caller = callers.get();
        if (caller.isUser(candidate) || caller.is(Role.SERVICE)) {
            return candidate;
        }
        throw MetierException.notFound("candidate");
    }
}

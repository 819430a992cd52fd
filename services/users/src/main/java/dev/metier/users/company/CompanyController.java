package dev.metier.users.company;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.AddMemberRequest;
import dev.metier.contracts.users.CompaniesApi;
import dev.metier.contracts.users.CompanyRequest;
import dev.metier.contracts.users.CompanyView;
import dev.metier.contracts.users.MemberView;
import dev.metier.contracts.users.MembershipView;
import dev.metier.platform.security.CurrentCaller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CompanyController implements CompaniesApi {

    private final EditCompanies edit;
    private final CompanySearch search;
    private final CurrentCaller callers;

    CompanyController(EditCompanies edit, CompanySearch search, CurrentCaller callers) {
        this.edit = edit;
        this.search = search;
        this.callers = callers;
    }

    @Override
    @PreAuthorize("hasRole('HR')")
    public CompanyView create(CompanyRequest request) {
        return search.get(edit.found(request, callers.userId()));
    }

    @Override
    public Page<CompanyView> list(@Nullable String q, @Nullable Integer limit, @Nullable String after) {
        return search.list(q, limit, after);
    }

    @Override
    public List<MembershipView> mine() {
        return search.of(callers.userId());
    }

    @Override
    public CompanyView get(CompanyId id) {
        return search.get(id);
    }

    @Override
    public CompanyView update(CompanyId id, CompanyRequest request) {
        edit.describe(id, callers.userId(), request);
        return search.get(id);
    }

    @Override
    public void delete(CompanyId id) {
        edit.delete(id, callers.userId());
    }

    @Override
    public List<MemberView> members(CompanyId id) {
        return search.members(id);
    }

    @Override
    public void addMember(CompanyId id, AddMemberRequest request) {
        edit.addMember(id, callers.userId(), request);
    }

    @Override
    public void removeMember(CompanyId id, UserId userId) {
        edit.removeMember(id, callers.userId(), userId);
    }

    @Override
    public MemberView member(CompanyId id, UserId userId) {
        return search.member(id, userId);
    }
}

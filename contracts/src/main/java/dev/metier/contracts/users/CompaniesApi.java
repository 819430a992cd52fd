package dev.metier.contracts.users;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Companies and who works in them. */
@HttpExchange("/api/v1/companies")
public interface CompaniesApi {

    /** The caller (role hr) becomes the owner. Errors: {@code company-name-taken}. */
    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    CompanyView create(@Valid @RequestBody CompanyRequest request);

    /** Public, by name; {@code q} is part of the name. */
    @GetExchange
    Page<CompanyView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    /** The companies of the caller. */
    @GetExchange("/mine")
    List<MembershipView> mine();

    @GetExchange("/{id}")
    CompanyView get(@PathVariable CompanyId id);

    @PutExchange("/{id}")
    CompanyView update(@PathVariable CompanyId id, @Valid @RequestBody CompanyRequest request);

    @DeleteExchange("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable CompanyId id);

    /** Members see members. */
    @GetExchange("/{id}/members")
    List<MemberView> members(@PathVariable CompanyId id);

    /** Owners add people with an account; adding an unknown address answers as if it were added, and nothing happens. */
    @PostExchange("/{id}/members")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void addMember(@PathVariable CompanyId id, @Valid @RequestBody AddMemberRequest request);

    /** Errors: {@code company-needs-owner} when the last owner would go. */
    @DeleteExchange("/{id}/members/{userId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeMember(@PathVariable CompanyId id, @PathVariable UserId userId);

    /** For services: what this person is in this company; {@code not-found} where nothing. */
    @GetExchange("/{id}/members/{userId}")
    MemberView member(@PathVariable CompanyId id, @PathVariable UserId userId);
}

package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;

/** A person belongs to a company, or their role in it changed. */
@EventType(topic = "company-events", type = "company.member-added")
public record CompanyMemberAdded(CompanyId companyId, UserId userId, CompanyRole role) implements Event {

    @Override
    public String key() {
        return companyId.toString();
    }
}

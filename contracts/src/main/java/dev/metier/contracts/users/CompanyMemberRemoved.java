package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;

/** A person belongs to a company no longer. */
@EventType(topic = "company-events", type = "company.member-removed")
public record CompanyMemberRemoved(CompanyId companyId, UserId userId) implements Event {

    @Override
    public String key() {
        return companyId.toString();
    }
}

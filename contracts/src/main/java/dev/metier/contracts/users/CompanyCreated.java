package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CompanyId;

/** A company exists. */
@EventType(topic = "company-events", type = "company.created")
public record CompanyCreated(CompanyId companyId, String name) implements Event {

    @Override
    public String key() {
        return companyId.toString();
    }
}

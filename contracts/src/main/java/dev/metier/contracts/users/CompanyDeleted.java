package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CompanyId;

/** A company is gone; so is every membership in it. */
@EventType(topic = "company-events", type = "company.deleted")
public record CompanyDeleted(CompanyId companyId) implements Event {

    @Override
    public String key() {
        return companyId.toString();
    }
}

package dev.metier.contracts.users;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CompanyId;
import org.jspecify.annotations.Nullable;

/** The public facts of a company changed. */
@EventType(topic = "company-events", type = "company.updated")
public record CompanyUpdated(
        CompanyId companyId,
        String name,
        @Nullable String website,
        @Nullable String place) implements Event {

    @Override
    public String key() {
        return companyId.toString();
    }
}

package dev.metier.notifications.trigger;

import dev.metier.contracts.applications.ApplicationHired;
import dev.metier.contracts.applications.ApplicationRejected;
import dev.metier.contracts.applications.ApplicationStageChanged;
import dev.metier.contracts.applications.ApplicationSubmitted;
import dev.metier.contracts.applications.ApplicationWithdrawn;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.events.EventConsumer;
import dev.metier.platform.events.EventMeta;
import dev.metier.platform.tenancy.TenantMembers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who hears what when an application comes, moves or ends. */
@Component
class ApplicationNews {

    private final Messenger messenger;
    private final TenantMembers members;

    ApplicationNews(Messenger messenger, TenantMembers members) {
        this.messenger = messenger;
        this.members = members;
    }

    @EventConsumer
    void on(ApplicationSubmitted event, EventMeta meta) {
        var values = values(event.applicationId(), event.jobTitle(), event.companyName());
        messenger.tell(event.candidateId(), meta.id(), "application-received", values);
        tellCompany(event.companyId(), event.candidateId(), meta.id(), "application-submitted", values);
    }

    @EventConsumer
    void on(ApplicationStageChanged event, EventMeta meta) {
        var values = new HashMap<>(values(event.applicationId(), event.jobTitle(), event.companyName()));
        values.put("stage", event.toStageName());
        messenger.tell(event.candidateId(), meta.id(), "stage-changed", values);
    }

    @EventConsumer
    void on(ApplicationRejected event, EventMeta meta) {
        var values = values(event.applicationId(), event.jobTitle(), event.companyName());
        messenger.tell(event.candidateId(), meta.id(), "application-rejected", values);
    }

    @EventConsumer
    void on(ApplicationHired event, EventMeta meta) {
        var values = values(event.applicationId(), event.jobTitle(), event.companyName());
        messenger.tell(event.candidateId(), meta.id(), "application-hired", values);
    }

    @EventConsumer
    void on(ApplicationWithdrawn event, EventMeta meta) {
        var values = values(event.applicationId(), event.jobTitle(), event.companyName());
        tellCompany(event.companyId(), event.candidateId(), meta.id(), "application-withdrawn", values);
    }

    private void tellCompany(
            CompanyId company, UserId candidate, UUID cause, String template, Map<String, String> values) {
        members.members(company).stream()
                .filter(member -> !member.equals(candidate))
                .forEach(member -> messenger.tell(member, cause, template, values));
    }

    private static Map<String, String> values(ApplicationId application, String jobTitle, String companyName) {
        return Map.of("applicationId", application.toString(), "jobTitle", jobTitle, "companyName", companyName);
    }
}

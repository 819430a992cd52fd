package dev.metier.contracts.applications;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;

/** A person moved an application to another stage. */
@EventType(topic = "application-events", type = "application.stage-changed")
public record ApplicationStageChanged(
        ApplicationId applicationId,
        JobId jobId,
        CompanyId companyId,
        UserId candidateId,
        String jobTitle,
        String companyName,
        String fromStage,
        String toStage,
        String toStageName,
        UserId by)
        implements Event {

    @Override
    public String key() {
        return applicationId.toString();
    }
}

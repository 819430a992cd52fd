package dev.metier.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A typed id. On the wire and in the database it is the UUID alone. New ids are version 7, so they sort by time of creation. */
public sealed interface Identifier
        permits ApplicationId,
                ArticleId,
                ArtifactId,
                BatchId,
                CategoryId,
                CompanyId,
                CvId,
                DocumentId,
                JobId,
                LetterId,
                NotificationId,
                ReportId,
                SavedSearchId,
                SearchedId,
                ShareId,
                SkillId,
                TemplateId,
                UserId {

    @JsonValue
    UUID value();
}

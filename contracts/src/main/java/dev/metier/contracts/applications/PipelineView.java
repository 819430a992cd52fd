package dev.metier.contracts.applications;

import dev.metier.contracts.id.JobId;
import java.util.List;

/** The board of one posting. */
public record PipelineView(JobId jobId, String jobTitle, List<Column> columns) {

    public PipelineView {
        columns = List.copyOf(columns);
    }

    /**
     * One stage and who is in it, longest waiting first, at most 200 cards.
     *
     * @param total how many there are
     */
    public record Column(Stage stage, int total, List<ApplicationSummary> applications) {

        public Column {
            applications = List.copyOf(applications);
        }
    }
}

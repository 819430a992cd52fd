package dev.metier.applications.posting;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;

/** What is known here of a posting. */
public record PostingCopy(JobId jobId, CompanyId companyId, String companyName, String title, boolean open) {}

package dev.metier.ats.report;

import dev.metier.contracts.ats.CvCheck;
import dev.metier.platform.data.JsonbColumn;

/** The result of a report as it is kept. */
public record StoredCheck(CvCheck check) implements JsonbColumn {}

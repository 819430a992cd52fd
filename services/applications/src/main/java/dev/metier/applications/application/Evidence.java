package dev.metier.applications.application;

import dev.metier.contracts.ats.CvCheck;
import dev.metier.platform.data.JsonbColumn;

/** What the check found in what was sent. */
public record Evidence(CvCheck check) implements JsonbColumn {}

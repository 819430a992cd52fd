package dev.metier.ats.posting;

import dev.metier.ats.resume.SeniorityLevel;
import dev.metier.contracts.ats.Evidence;

/** The level that the title of a posting names. */
public record AskedSeniority(SeniorityLevel level, Evidence evidence) {}

package dev.metier.ats.posting;

import dev.metier.contracts.ats.EducationLevel;
import dev.metier.contracts.ats.Evidence;

/**
 * The lowest level of education that a posting accepts.
 *
 * @param orExperience whether it accepts equivalent experience instead
 */
public record AskedEducation(EducationLevel level, boolean orExperience, Evidence evidence) {}

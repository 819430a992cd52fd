package dev.metier.ats.posting;

import dev.metier.contracts.ats.EducationLevel;
import dev.metier.contracts.ats.Evidence;

/**
 * The lowest level of education that a posting accepts.
 *
 * @param orExperience whether it accepts equivalent experience instead
 * @param yearsInstead years of experience that it accepts with less education; 0 where it says none
 */
public record AskedEducation(EducationLevel level, boolean orExperience, int yearsInstead, Evidence evidence) {}

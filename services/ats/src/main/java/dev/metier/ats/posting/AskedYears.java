package dev.metier.ats.posting;

import dev.metier.contracts.ats.Evidence;

/** Years of experience that a posting asks for at least. */
public record AskedYears(int years, Evidence evidence) {}

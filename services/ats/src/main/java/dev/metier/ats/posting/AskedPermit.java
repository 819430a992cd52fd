package dev.metier.ats.posting;

import dev.metier.ats.resume.PermitKind;
import dev.metier.contracts.ats.Evidence;

/** A permit or licence that a posting asks for. */
public record AskedPermit(PermitKind kind, Evidence evidence) {}

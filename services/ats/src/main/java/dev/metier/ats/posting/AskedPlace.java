package dev.metier.ats.posting;

import dev.metier.contracts.ats.Evidence;

/**
 * Where a posting asks people to be.
 *
 * @param place as the posting writes it
 */
public record AskedPlace(String place, Evidence evidence) {}

package dev.metier.contracts.cv;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A CV as a visitor sees it: no ids, nothing about where it was read.
 *
 * @param resume without what the mask hides
 * @param formats what {@code POST /shared/document} makes of it
 */
public record SharedCv(
        Resume resume, Set<CvMask> mask, List<DocumentFormat> formats, Instant updatedAt, Instant expiresAt) {

    public SharedCv {
        mask = Set.copyOf(mask);
        formats = List.copyOf(formats);
    }
}

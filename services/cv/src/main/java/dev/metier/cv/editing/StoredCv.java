package dev.metier.cv.editing;

import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.UserId;
import java.time.Instant;

/** A CV as other features of the service see it. */
public record StoredCv(CvId id, UserId ownerId, String title, int version, Resume resume, Instant updatedAt) {}

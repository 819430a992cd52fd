package dev.metier.contracts.applications;

import dev.metier.contracts.id.UserId;
import java.time.Instant;
import java.util.UUID;

/** A remark about an application. */
public record NoteView(UUID id, UserId by, String text, Instant at) {}

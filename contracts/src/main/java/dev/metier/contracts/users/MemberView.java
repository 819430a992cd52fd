package dev.metier.contracts.users;

import dev.metier.contracts.id.UserId;
import java.time.Instant;

/** A person in a company. */
public record MemberView(UserId userId, String displayName, String email, CompanyRole role, Instant since) {}

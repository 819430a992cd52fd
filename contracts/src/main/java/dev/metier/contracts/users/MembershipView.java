package dev.metier.contracts.users;

import dev.metier.contracts.id.CompanyId;

/** A company that the caller belongs to and what they may do there. */
public record MembershipView(CompanyId companyId, String companyName, CompanyRole role) {}

package dev.metier.identity.account;

/** Pending until the profile exists; only active ones may sign in. */
public enum AccountStatus {
    PENDING,
    ACTIVE,
    SUSPENDED
}

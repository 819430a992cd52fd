package dev.metier.contracts.identity;

/** The sides that a person may choose; the other roles are given by an administrator. */
public enum SignUpRole {
    CANDIDATE,
    HR
}

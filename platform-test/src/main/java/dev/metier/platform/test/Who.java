package dev.metier.platform.test;

/** The callers of the access matrix, in the order of its columns. */
public enum Who {
    ANONYMOUS,
    CANDIDATE,
    HR,
    OWNER,
    MEMBER,
    OTHER_COMPANY,
    ADMIN,
    SERVICE
}

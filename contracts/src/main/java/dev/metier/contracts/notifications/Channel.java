package dev.metier.contracts.notifications;

/** The ways a message reaches a person. */
public enum Channel {
    IN_APP,
    EMAIL
}

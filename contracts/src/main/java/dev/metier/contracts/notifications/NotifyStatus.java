package dev.metier.contracts.notifications;

/**
 * What became of a message that a service asked for.
 *
 * @param taken whether the person was told, or is about to be; false also where they want to hear of it by no channel
 */
public record NotifyStatus(boolean taken) {}

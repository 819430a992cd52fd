package dev.metier.contracts.search;

/** How often somebody is told what is new for a saved search. */
public enum AlertPace {
    NEVER,
    /** 24 hours after the last time. */
    DAILY,
    /** Seven days after the last time. */
    WEEKLY
}

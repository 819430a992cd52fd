package dev.metier.benchmarks.outbox;

import dev.metier.platform.MetierService;

/** A service that does nothing but publish and consume. */
@MetierService(name = "outbox-bench")
public class OutboxApplication {}

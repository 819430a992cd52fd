package dev.metier.platform.data;

/** A record that is kept as one {@code jsonb} column of its aggregate; see {@link JsonbTypes}. */
public interface JsonbColumn {}

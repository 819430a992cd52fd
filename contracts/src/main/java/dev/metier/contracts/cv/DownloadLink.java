package dev.metier.contracts.cv;

import java.time.Instant;

/** A signed address that serves one file until it expires. */
public record DownloadLink(String url, Instant expiresAt) {}

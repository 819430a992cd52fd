/** The real engines behind a platform in one process: PostgreSQL, Kafka, S3 over a folder, SMTP. */
@NullMarked
package dev.metier.launcher.engines;

import org.jspecify.annotations.NullMarked;

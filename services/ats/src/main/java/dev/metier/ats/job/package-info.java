/** What this service knows of postings, kept by events. */
@NullMarked
package dev.metier.ats.job;

import org.jspecify.annotations.NullMarked;

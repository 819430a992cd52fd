/** The demo world of a first start, and the journey from CV to decision, both over the public HTTP API alone. */
@NullMarked
package dev.metier.launcher.demo;

import org.jspecify.annotations.NullMarked;

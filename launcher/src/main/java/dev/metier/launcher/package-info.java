/** The table of services, the settings they are given, and the start and stop of one process. */
@NullMarked
package dev.metier.launcher;

import org.jspecify.annotations.NullMarked;

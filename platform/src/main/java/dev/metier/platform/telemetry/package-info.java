@NullMarked
package dev.metier.platform.telemetry;

import org.jspecify.annotations.NullMarked;

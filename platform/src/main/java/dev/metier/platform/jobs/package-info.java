@NullMarked
package dev.metier.platform.jobs;

import org.jspecify.annotations.NullMarked;

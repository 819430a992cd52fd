@NullMarked
package dev.metier.jobs;

import org.jspecify.annotations.NullMarked;

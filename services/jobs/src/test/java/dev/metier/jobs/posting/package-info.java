@NullMarked
package dev.metier.jobs.posting;

import org.jspecify.annotations.NullMarked;

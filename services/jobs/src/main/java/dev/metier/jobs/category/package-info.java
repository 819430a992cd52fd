@NullMarked
package dev.metier.jobs.category;

import org.jspecify.annotations.NullMarked;

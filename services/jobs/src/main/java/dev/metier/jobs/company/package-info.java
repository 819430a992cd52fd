@NullMarked
package dev.metier.jobs.company;

import org.jspecify.annotations.NullMarked;

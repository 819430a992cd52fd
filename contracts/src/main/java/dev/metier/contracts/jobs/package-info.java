@NullMarked
package dev.metier.contracts.jobs;

import org.jspecify.annotations.NullMarked;

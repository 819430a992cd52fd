@NullMarked
package dev.metier.contracts.applications;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.metier.applications;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.metier.ats.taxonomy;

import org.jspecify.annotations.NullMarked;

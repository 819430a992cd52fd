/** The starter skills taxonomy and how its names are found in words. */
@NullMarked
package dev.metier.ats.taxonomy;

import org.jspecify.annotations.NullMarked;

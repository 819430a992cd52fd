/** What is written to make a machine count more than is there: it is warned of and does not count. */
@NullMarked
package dev.metier.ats.tricks;

import org.jspecify.annotations.NullMarked;

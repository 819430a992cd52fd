/** What a machine reads out of a CV. */
@NullMarked
package dev.metier.ats.resume;

import org.jspecify.annotations.NullMarked;

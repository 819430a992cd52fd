/** The check of CVs: deterministic, with evidence. */
@NullMarked
package dev.metier.ats;

import org.jspecify.annotations.NullMarked;

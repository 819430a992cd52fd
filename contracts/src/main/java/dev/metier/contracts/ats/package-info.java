/** What the ats service offers: the deterministic check of a CV, alone or against a posting, with evidence. */
@NullMarked
package dev.metier.contracts.ats;

import org.jspecify.annotations.NullMarked;

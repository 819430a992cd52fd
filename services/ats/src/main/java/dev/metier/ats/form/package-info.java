/** The form of the file a CV was read from: what machines stumble over, and what was read where. */
@NullMarked
package dev.metier.ats.form;

import org.jspecify.annotations.NullMarked;

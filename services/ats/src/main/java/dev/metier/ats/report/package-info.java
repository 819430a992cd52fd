/** Reports: asking for a check, doing it now or later, reading it. */
@NullMarked
package dev.metier.ats.report;

import org.jspecify.annotations.NullMarked;

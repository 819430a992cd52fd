@NullMarked
package dev.metier.ats.report;

import org.jspecify.annotations.NullMarked;

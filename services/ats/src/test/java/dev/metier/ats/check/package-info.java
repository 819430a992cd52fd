@NullMarked
package dev.metier.ats.check;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.metier.ats;

import org.jspecify.annotations.NullMarked;

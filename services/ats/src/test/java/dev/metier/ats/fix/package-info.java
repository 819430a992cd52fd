@NullMarked
package dev.metier.ats.fix;

import org.jspecify.annotations.NullMarked;

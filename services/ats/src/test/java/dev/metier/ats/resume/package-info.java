@NullMarked
package dev.metier.ats.resume;

import org.jspecify.annotations.NullMarked;

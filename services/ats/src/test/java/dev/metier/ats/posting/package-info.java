@NullMarked
package dev.metier.ats.posting;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.metier.applications.posting;

import org.jspecify.annotations.NullMarked;

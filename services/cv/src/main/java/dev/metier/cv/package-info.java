/** CVs: read from files, corrected by their owners, made into documents. */
@NullMarked
package dev.metier.cv;

import org.jspecify.annotations.NullMarked;

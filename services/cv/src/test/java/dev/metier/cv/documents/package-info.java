@NullMarked
package dev.metier.cv.documents;

import org.jspecify.annotations.NullMarked;

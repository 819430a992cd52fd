/** Documents that people have made of their CVs: kept, shown, certified. */
@NullMarked
package dev.metier.cv.documents;

import org.jspecify.annotations.NullMarked;

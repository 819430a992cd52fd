/** Reading files in processes of their own, so that no file can take the service down. */
@NullMarked
package dev.metier.cv.reading;

import org.jspecify.annotations.NullMarked;

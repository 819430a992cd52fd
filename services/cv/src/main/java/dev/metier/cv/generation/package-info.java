/** Makes documents of CVs: DOCX that people and machines read alike, plain text, JSON Resume. */
@NullMarked
package dev.metier.cv.generation;

import org.jspecify.annotations.NullMarked;

/** What the cv service offers: CVs as JSON Resume 1.0, where each field was read, and generated documents. */
@NullMarked
package dev.metier.contracts.cv;

import org.jspecify.annotations.NullMarked;

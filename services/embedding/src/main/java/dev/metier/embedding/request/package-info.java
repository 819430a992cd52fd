/** The API, and how much may be asked for at a time. */
@NullMarked
package dev.metier.embedding.request;

import org.jspecify.annotations.NullMarked;

/** One index for words, meaning, filters and counts; its engines are beside it. */
@NullMarked
package dev.metier.hybrid;

import org.jspecify.annotations.NullMarked;

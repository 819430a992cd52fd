@NullMarked
package dev.metier.search.article;

import org.jspecify.annotations.NullMarked;

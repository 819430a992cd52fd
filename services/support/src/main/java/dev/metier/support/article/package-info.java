@NullMarked
package dev.metier.support.article;

import org.jspecify.annotations.NullMarked;

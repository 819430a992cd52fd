@NullMarked
package dev.metier.search.page;

import org.jspecify.annotations.NullMarked;

/** How search is used, without anybody's name. */
@NullMarked
package dev.metier.search.usage;

import org.jspecify.annotations.NullMarked;

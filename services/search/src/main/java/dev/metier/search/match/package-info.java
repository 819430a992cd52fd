/** How well somebody and a posting fit, from facts alone; nothing here asks anything. See RECOMMENDATIONS.md. */
@NullMarked
package dev.metier.search.match;

import org.jspecify.annotations.NullMarked;

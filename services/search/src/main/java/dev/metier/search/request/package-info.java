/** Questions over HTTP, and their answers. */
@NullMarked
package dev.metier.search.request;

import org.jspecify.annotations.NullMarked;

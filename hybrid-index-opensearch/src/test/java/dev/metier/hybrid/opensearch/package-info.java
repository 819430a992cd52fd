@NullMarked
package dev.metier.hybrid.opensearch;

import org.jspecify.annotations.NullMarked;

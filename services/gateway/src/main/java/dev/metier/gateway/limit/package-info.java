@NullMarked
package dev.metier.gateway.limit;

import org.jspecify.annotations.NullMarked;

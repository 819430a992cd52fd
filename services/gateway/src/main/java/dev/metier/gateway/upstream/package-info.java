@NullMarked
package dev.metier.gateway.upstream;

import org.jspecify.annotations.NullMarked;

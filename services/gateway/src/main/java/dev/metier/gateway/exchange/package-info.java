@NullMarked
package dev.metier.gateway.exchange;

import org.jspecify.annotations.NullMarked;

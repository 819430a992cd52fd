@NullMarked
package dev.metier.gateway;

import org.jspecify.annotations.NullMarked;

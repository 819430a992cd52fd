@NullMarked
package dev.metier.gateway.route;

import org.jspecify.annotations.NullMarked;

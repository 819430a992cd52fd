@NullMarked
package dev.metier.gateway.session;

import org.jspecify.annotations.NullMarked;

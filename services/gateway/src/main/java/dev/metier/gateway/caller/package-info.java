@NullMarked
package dev.metier.gateway.caller;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.metier.gateway.page;

import org.jspecify.annotations.NullMarked;

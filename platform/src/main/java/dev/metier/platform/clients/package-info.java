@NullMarked
package dev.metier.platform.clients;

import org.jspecify.annotations.NullMarked;

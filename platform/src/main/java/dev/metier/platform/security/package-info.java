@NullMarked
package dev.metier.platform.security;

import org.jspecify.annotations.NullMarked;

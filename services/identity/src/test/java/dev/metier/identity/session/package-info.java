@NullMarked
package dev.metier.identity.session;

import org.jspecify.annotations.NullMarked;

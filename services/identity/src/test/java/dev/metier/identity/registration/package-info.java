@NullMarked
package dev.metier.identity.registration;

import org.jspecify.annotations.NullMarked;

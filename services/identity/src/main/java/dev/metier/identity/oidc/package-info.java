@NullMarked
package dev.metier.identity.oidc;

import org.jspecify.annotations.NullMarked;

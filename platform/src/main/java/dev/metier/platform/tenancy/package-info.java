@NullMarked
package dev.metier.platform.tenancy;

import org.jspecify.annotations.NullMarked;

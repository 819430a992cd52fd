/** Fixtures of every service's tests. The engines are real, and one per JVM; each application context has a database of its own. */
@NullMarked
package dev.metier.platform.test;

import org.jspecify.annotations.NullMarked;

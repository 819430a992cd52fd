@NullMarked
package dev.metier.applications.pipeline;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.metier.applications.application;

import org.jspecify.annotations.NullMarked;

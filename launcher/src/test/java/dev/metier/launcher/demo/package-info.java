@NullMarked
package dev.metier.launcher.demo;

import org.jspecify.annotations.NullMarked;

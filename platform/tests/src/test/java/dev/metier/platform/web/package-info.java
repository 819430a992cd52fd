@NullMarked
package dev.metier.platform.web;

import org.jspecify.annotations.NullMarked;

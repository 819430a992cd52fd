@NullMarked
package dev.metier.embedding.request;

import org.jspecify.annotations.NullMarked;

@org.jspecify.annotations.NullMarked
package dev.metier.search.saved;

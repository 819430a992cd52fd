package dev.metier.cv.parsing.document;

/**
 * A word that was recognised in a picture.
 *
 * @param confidence 0 to 1
 */
record RecognisedWord(Word word, double confidence) {}

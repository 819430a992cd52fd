package dev.metier.benchmarks.postings;

/** A city. */
public record Place(String city, String country, double latitude, double longitude) {}

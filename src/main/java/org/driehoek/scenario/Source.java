package org.driehoek.scenario;

/** A publication that a rule or a didactic claim leans on. */
public record Source(String id, String author, String year, String title, String address) {}

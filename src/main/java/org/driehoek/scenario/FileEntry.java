package org.driehoek.scenario;

/** A page of the pupil's file, which may be looked up before and during the talk; costs no turn. */
public record FileEntry(String id, Text title, Text text) {}

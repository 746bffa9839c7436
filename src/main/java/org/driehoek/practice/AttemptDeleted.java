package org.driehoek.practice;

/** Tells that a student deleted a private attempt; published inside the deleting transaction. */
public record AttemptDeleted(AttemptId attempt) {}

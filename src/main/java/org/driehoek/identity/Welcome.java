package org.driehoek.identity;

/**
 * Who is about to choose a password by a link.
 *
 * @param name the name to show
 * @param username the name to log in with
 * @param first whether it is this person's first password
 */
public record Welcome(String name, String username, boolean first) {}

package org.driehoek.identity;

/** Decides whether the shell's menu shows a screen to a person. A screen for which there is no rule is shown. */
public interface MenuRule {

    /** Returns the address of the screen, without a slash in front. */
    String address();

    /** Returns whether this person has anything to do there. */
    boolean shows(SignedIn person);

    /** Returns whether the page at an address is reached through this screen, so that the menu marks it there as well. */
    default boolean covers(String page) {
        return page.startsWith(address() + "/");
    }
}

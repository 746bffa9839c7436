package org.driehoek.base.ui;

import com.vaadin.flow.component.Component;

/** Lets a page put something of its own into the shell's bar, for example whether a talk is saved. */
public interface PageActions {
    /** Returns what stands at the end of the bar while the page is shown. */
    Component pageActions();
}

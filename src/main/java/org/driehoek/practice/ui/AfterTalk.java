package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Supplier;

/**
 * What comes when a talk is over.
 *
 * @param words the key of what is said under the last scene
 * @param ways makes the links and buttons to go on with, in the reader's language
 * @param ended runs when the talk is over
 */
record AfterTalk(String words, Supplier<List<Component>> ways, Runnable ended) {}

package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Anchor;

/** The id of a rule, as a link to what the rulebook page says about it. */
public final class RuleLink extends Anchor {
    /** Creates a link to a rule, whether or not the present rulebook still has it. */
    public RuleLink(String rule) {
        super("rules#" + rule, rule);
        addClassName("rule-id");
    }
}

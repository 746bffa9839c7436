package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import org.driehoek.base.ui.Chip;
import org.driehoek.course.CourseRole;

/** Shows roles. */
final class Roles {

    private Roles() {}

    static String name(Component page, CourseRole role) {
        return page.getTranslation("course.role." + role.id());
    }

    static Component chips(Component page, Collection<CourseRole> roles) {
        Div chips = new Div();
        chips.addClassName("chips");
        roles.forEach(role -> chips.add(new Chip(name(page, role))));
        return chips;
    }
}

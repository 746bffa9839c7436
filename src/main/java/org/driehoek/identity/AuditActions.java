package org.driehoek.identity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.driehoek.identity.Access.Audit;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Knows everything that the audit log can tell: the doors whose calls it keeps, and log-ins. */
@Component
class AuditActions {

    static final String LOGGED_IN = "login.succeeded";
    static final String WRONG_PASSWORD = "login.failed";
    static final String LOCKED_OUT = "login.locked-out";

    private final ListableBeanFactory beans;

    AuditActions(ListableBeanFactory beans) {
        this.beans = beans;
    }

    SortedSet<String> all() {
        SortedSet<String> actions = new TreeSet<>();
        actions.add(LOGGED_IN);
        actions.add(WRONG_PASSWORD);
        actions.add(LOCKED_OUT);
        services()
                .forEach(service -> Arrays.stream(service.getMethods())
                        .filter(Doors::isDoor)
                        .forEach(door -> addAudited(actions, door, service)));
        return actions;
    }

    private static void addAudited(SortedSet<String> actions, Method door, Class<?> service) {
        Access access = Doors.access(door, service);
        if (access != null && access.audit() != Audit.NO) {
            actions.add(Doors.action(access, door, service));
        }
    }

    /** Returns the services of the application that have doors. */
    Stream<Class<?>> services() {
        return Arrays.stream(beans.getBeanDefinitionNames())
                .<Class<?>>mapMulti((name, types) -> {
                    Class<?> type = beans.getType(name, false);
                    if (type != null && Doors.hasDoors(type)) {
                        types.accept(ClassUtils.getUserClass(type));
                    }
                })
                .distinct();
    }
}

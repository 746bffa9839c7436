package org.driehoek.identity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;

/** Lists the doors of an application for tests, as its own check of access sees them. */
public final class TestDoors {

    /** A public method of a public service, and the service to call it on. */
    public record Door(Object service, Method method) {}

    private TestDoors() {}

    /** Returns all doors by their name, such as {@code CourseService.archive(CourseId)}. */
    public static SortedMap<String, Door> of(ListableBeanFactory beans) {
        SortedMap<String, Door> doors = new TreeMap<>();
        new AuditActions(beans)
                .services()
                .forEach(service -> Arrays.stream(service.getMethods())
                        .filter(Doors::isDoor)
                        .forEach(method -> doors.put(name(service, method), new Door(beans.getBean(service), method))));
        return doors;
    }

    private static String name(Class<?> service, Method method) {
        return service.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}

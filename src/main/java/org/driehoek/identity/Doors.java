package org.driehoek.identity;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Knows which methods are doors: the public methods of public services, the only ones that screens may call. */
final class Doors {

    private static final String HOME = "org.driehoek.";
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Doors() {}

    /** Returns whether a class has doors: it, or an interface of it, is public and a service of this application. */
    static boolean hasDoors(Class<?> type) {
        Class<?> target = ClassUtils.getUserClass(type);
        return isPublicService(target)
                || ClassUtils.getAllInterfacesForClassAsSet(target).stream().anyMatch(Doors::isPublicService);
    }

    private static boolean isPublicService(Class<?> type) {
        return type.getName().startsWith(HOME)
                && Modifier.isPublic(type.getModifiers())
                && AnnotatedElementUtils.hasAnnotation(type, Service.class);
    }

    /** Returns whether a method of a class with doors is one. */
    static boolean isDoor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getDeclaringClass() != Object.class;
    }

    /** Returns who may go through a door; null when nobody said so. */
    static @Nullable Access access(Method method, Class<?> type) {
        Method called = AopUtils.getMostSpecificMethod(method, ClassUtils.getUserClass(type));
        Access own = AnnotatedElementUtils.findMergedAnnotation(called, Access.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(ClassUtils.getUserClass(type), Access.class);
    }

    /** Returns what the audit log calls a call through a door. */
    static String action(Access access, Method method, Class<?> type) {
        return access.action().isEmpty()
                ? words(ClassUtils.getUserClass(type).getSimpleName().replaceFirst("Service$", "")) + "."
                        + words(method.getName())
                : access.action();
    }

    private static String words(String name) {
        return INNER_CAPITAL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}

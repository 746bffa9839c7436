package org.driehoek.access;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.driehoek.base.Languages;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.PastedList;
import org.driehoek.identity.TestAccounts;
import org.jspecify.annotations.Nullable;

/** Makes something to call any door with: the world's things where it takes them, and the plainest value everywhere else. */
final class Arguments {

    private final Map<Class<?>, Object> things;

    Arguments(Map<Class<?>, Object> things) {
        this.things = things;
    }

    @Nullable
    Object[] of(Method door) {
        return Arrays.stream(door.getParameters()).map(this::of).toArray();
    }

    private @Nullable Object of(Parameter parameter) {
        return value(parameter.getParameterizedType(), parameter.getName());
    }

    private @Nullable Object value(Type type, String name) {
        if (type instanceof ParameterizedType of) {
            return many((Class<?>) of.getRawType(), of.getActualTypeArguments(), name);
        }
        Class<?> plain = (Class<?>) type;
        Object thing = things.get(plain);
        return thing == null ? plain(plain, name) : thing;
    }

    private @Nullable Object many(Class<?> type, Type[] of, String name) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (Map.class.isAssignableFrom(type)) {
            return new LinkedHashMap<>();
        }
        Object one = value(of[0], name);
        if (one == null || !Collection.class.isAssignableFrom(type)) {
            return null;
        }
        return Set.class.isAssignableFrom(type) ? new LinkedHashSet<>(List.of(one)) : List.of(one);
    }

    private @Nullable Object plain(Class<?> type, String name) {
        if (type == String.class) {
            return text(name);
        }
        if (type == int.class || type == Integer.class) {
            return name.equals("schoolYear") ? 2026 : 1;
        }
        if (type == long.class || type == Long.class) {
            return Long.MAX_VALUE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == Instant.class) {
            return Instant.now().plusSeconds(3600);
        }
        if (type == Locale.class) {
            return Languages.DUTCH;
        }
        if (type == ZoneId.class) {
            return TestCourses.ZONE;
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == PastedList.class) {
            return PastedList.parse("Nina Nieuw, nina@" + UUID.randomUUID() + ".example");
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return value(type.getPermittedSubclasses()[type.getPermittedSubclasses().length - 1], name);
        }
        return type.isRecord() ? record(type) : null;
    }

    private static @Nullable String text(String name) {
        return switch (name) {
            case "scenario" -> TestCourses.SCENARIO;
            case "alternative" -> null;
            case "password", "present" -> TestAccounts.PASSWORD;
            case "next" -> "another long sentence to log in with";
            default -> "x";
        };
    }

    private Object record(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(part -> part.getType())
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(constructor.getParameters()).map(this::of).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "No way to make a " + type + " to try a door with; teach this class one.", e);
        }
    }
}

package org.driehoek.identity;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the ids in what a method is given or returns. An id is a record of this application around one UUID. */
final class Ids {

    private static final String HOME = "org.driehoek.";

    private Ids() {}

    /** Returns the ids among these values, and in the collections and records among them. */
    static Stream<Object> in(@Nullable Object... values) {
        return Arrays.stream(values).flatMap(Ids::inOne);
    }

    private static Stream<Object> inOne(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Collection<?> many -> many.stream().flatMap(Ids::inOne);
            case Map<?, ?> map -> Stream.concat(inOne(map.keySet()), inOne(map.values()));
            case Optional<?> perhaps -> perhaps.stream().flatMap(Ids::inOne);
            case Record written when isId(written.getClass()) -> Stream.of(written);
            case Record written
            when written.getClass().getName().startsWith(HOME) ->
                Arrays.stream(written.getClass().getRecordComponents()).flatMap(part -> inOne(read(part, written)));
            default ->
                value instanceof Object[]
                        ? IntStream.range(0, Array.getLength(value)).boxed().flatMap(i -> inOne(Array.get(value, i)))
                        : Stream.empty();
        };
    }

    /** Returns whether values of a type are ids. */
    static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith(HOME)
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    /** Returns the UUID inside an id. */
    static UUID uuid(Object id) {
        return (UUID) read(id.getClass().getRecordComponents()[0], id);
    }

    /** Returns the id of this type around a UUID. */
    static <T> T id(Class<T> type, UUID value) {
        try {
            var constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no id", e);
        }
    }

    private static Object read(RecordComponent part, Object from) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Could not read " + part + " of " + from.getClass(), e);
        }
    }
}

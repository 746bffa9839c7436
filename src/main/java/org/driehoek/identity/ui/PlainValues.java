package org.driehoek.identity.ui;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what modules export apart into maps, lists and single values: texts, numbers, booleans, instants. */
final class PlainValues {

    private PlainValues() {}

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                map.forEach((key, each) -> plain.put(String.valueOf(of(key)), of(each)));
                yield plain;
            }
            case Collection<?> many -> many.stream().map(PlainValues::of).toList();
            case Optional<?> perhaps -> of(perhaps.orElse(null));
            case Record written -> record(written);
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case OffsetDateTime time -> time.toInstant();
            case java.util.Date time -> time.toInstant();
            case Number _, Boolean _, Instant _ -> value;
            default -> value.toString();
        };
    }

    /** An id is its text; any other record is a map of its components. */
    private static Object record(Record written) {
        RecordComponent[] parts = written.getClass().getRecordComponents();
        if (parts.length == 1 && parts[0].getType() == UUID.class) {
            return written.toString();
        }
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (RecordComponent part : parts) {
            plain.put(part.getName(), of(read(part, written)));
        }
        return plain;
    }

    private static @Nullable Object read(RecordComponent part, Record from) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Could not read " + part, e);
        }
    }
}

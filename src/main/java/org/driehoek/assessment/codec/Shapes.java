package org.driehoek.assessment.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import org.driehoek.assessment.Observation;
import org.driehoek.assessment.Opportunity;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Named;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the records of an assessment look in JSON: constants by their ids, nothing where there is nothing. */
final class Shapes {

    private Shapes() {}

    static JsonMapper mapper() {
        SimpleModule shapes = new SimpleModule("assessment");
        named(shapes, Dimension.class);
        named(shapes, Level.class);
        named(shapes, Observation.Verdict.class);
        named(shapes, Opportunity.Kind.class);
        named(shapes, Opportunity.Result.class);
        shapes.addKeySerializer(Feature.class, key(Feature::id));
        shapes.addKeyDeserializer(Feature.class, new FeatureKey());
        shapes.addAbstractTypeMapping(SequencedMap.class, LinkedHashMap.class);
        shapes.addSerializer(Language.class, written(language -> language.name().toLowerCase(Locale.ROOT)));
        shapes.addDeserializer(Language.class, read(text -> Language.valueOf(text.toUpperCase(Locale.ROOT))));
        return JsonMapper.builder()
                .addModule(shapes)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static <E extends Enum<E> & Named> void named(SimpleModule module, Class<E> type) {
        module.addSerializer(type, written(Named::id));
        module.addDeserializer(type, read(id -> find(type, id)));
    }

    private static <E extends Enum<E> & Named> E find(Class<E> type, String id) {
        return Named.find(type, id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + id + "' is no " + type.getSimpleName().toLowerCase(Locale.ROOT)));
    }

    private static <T> ValueSerializer<T> written(Function<? super T, String> form) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(form.apply(value));
            }
        };
    }

    private static <T> ValueSerializer<T> key(Function<? super T, String> form) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeName(form.apply(value));
            }
        };
    }

    private static <T> ValueDeserializer<T> read(Function<String, T> form) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return form.apply(json.getString());
            }
        };
    }

    private static final class FeatureKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return find(Feature.class, key);
        }
    }
}

package org.driehoek.talk.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.Disposition;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the records of a talk look in JSON: constants by their ids, inputs as written, nothing where there is nothing. */
final class Shapes {

    private static final int LONGEST_ID = 40;

    private Shapes() {}

    static JsonMapper mapper() {
        SimpleModule shapes = new SimpleModule("talk");
        named(shapes, Act.class);
        named(shapes, CueLife.class);
        named(shapes, Dimension.class);
        named(shapes, Feeling.class);
        named(shapes, Line.Kind.class);
        named(shapes, Mood.class);
        named(shapes, Phase.class);
        named(shapes, Role.class);
        named(shapes, Stance.class);
        named(shapes, Variable.class);
        shapes.addSerializer(Input.class, written(Input::written));
        shapes.addDeserializer(Input.class, read(Input::parse));
        shapes.addSerializer(Language.class, written(language -> language.name().toLowerCase(Locale.ROOT)));
        shapes.addDeserializer(Language.class, read(text -> Language.valueOf(text.toUpperCase(Locale.ROOT))));
        shapes.addDeserializer(String.class, read(Shapes::shared));
        shapes.addSerializer(Disposition.class, new DispositionWriter());
        shapes.addDeserializer(Disposition.class, new DispositionReader());
        return JsonMapper.builder()
                .addModule(shapes)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultVisibility(
                        visible -> visible.withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                                .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                                .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(
                        List.class,
                        list -> list.setInclude(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                                .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    /** Ids come back in every turn: one copy serves all talks, which halves the heap of a talk that is resumed. */
    private static String shared(String text) {
        return text.length() <= LONGEST_ID ? text.intern() : text;
    }

    private static <E extends Enum<E> & Named> void named(SimpleModule module, Class<E> type) {
        module.addSerializer(type, written(Named::id));
        module.addDeserializer(
                type,
                read(id -> Named.find(type, id)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + id + "' is no " + type.getSimpleName().toLowerCase(Locale.ROOT)))));
    }

    private static <T> ValueSerializer<T> written(Function<? super T, String> form) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(form.apply(value));
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

    /** Writes the role, then each variable of the role. */
    private static final class DispositionWriter extends ValueSerializer<Disposition> {
        @Override
        public void serialize(Disposition state, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("role", state.role().id());
            for (Variable variable : Variable.of(state.role())) {
                json.writeNumberProperty(variable.id(), state.get(variable));
            }
            json.writeEndObject();
        }
    }

    private static final class DispositionReader extends ValueDeserializer<Disposition> {
        @Override
        public Disposition deserialize(JsonParser json, DeserializationContext context) {
            JsonNode node = context.readTree(json);
            Role role = Named.find(Role.class, node.path("role").asString("")).orElseThrow();
            Map<Variable, Integer> values = new EnumMap<>(Variable.class);
            for (Variable variable : Variable.of(role)) {
                values.put(variable, node.path(variable.id()).asInt());
            }
            return Disposition.of(role, values);
        }
    }
}

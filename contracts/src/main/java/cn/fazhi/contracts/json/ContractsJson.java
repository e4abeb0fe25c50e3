package cn.fazhi.contracts.json;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.period.Period;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * One JSON for events and APIs: codes and periods as text, enums in lower case, times in ISO 8601, figures as plain
 * decimals.
 */
public final class ContractsJson {
    private ContractsJson() {}

    /**
     * A mapper for events: it ignores fields that it does not know, so that producers can move first, and refuses a
     * record without a component that is not {@code @Nullable}.
     */
    public static ObjectMapper mapper() {
        return requireComponents(configure(new ObjectMapper()))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Makes the mapper refuse a null or nothing for a record's component that is not {@code @Nullable}. */
    public static ObjectMapper requireComponents(ObjectMapper mapper) {
        return mapper.setAnnotationIntrospectors(
                mapper.getSerializationConfig().getAnnotationIntrospector(),
                AnnotationIntrospector.pair(
                        new RequiredUnlessNullable(),
                        mapper.getDeserializationConfig().getAnnotationIntrospector()));
    }

    /** Gives the mapper of a framework the same manners, except that it keeps its own of unknown fields. */
    public static ObjectMapper configure(ObjectMapper mapper) {
        refuseWhatWouldBeBent(mapper);
        return mapper.registerModule(new JavaTimeModule())
                .registerModule(codes())
                .addMixIn(Sections.class, SectionsAsJson.class)
                .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /** Jackson would otherwise cut 12.7 down to 12, take "" for null, 0 for an enum, and a time of day for its date. */
    private static void refuseWhatWouldBeBent(ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        mapper.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forLeniency(false));
    }

    /** The parts go by the same names as in the texts of the API; the record itself knows nothing of JSON. */
    private record SectionsAsJson(
            boolean measures,
            boolean problems,
            @JsonProperty("head_duty") boolean headDuty,
            boolean plan) {}

    private static SimpleModule codes() {
        SimpleModule module = new SimpleModule("fazhi");
        addText(module, DivisionCode.class, DivisionCode::of);
        addText(module, Period.class, Period::of);
        return module;
    }

    private static <T> void addText(SimpleModule module, Class<T> type, Function<String, T> reader) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            private static final long serialVersionUID = 1;

            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeString(value.toString());
            }
        });
        module.addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                if (!parser.currentToken().isScalarValue()) {
                    return type.cast(context.handleUnexpectedToken(type, parser));
                }
                String text = parser.getText();
                try {
                    return reader.apply(text);
                } catch (IllegalArgumentException e) {
                    throw context.weirdStringException(text, type, String.valueOf(e.getMessage()));
                }
            }
        });
    }
}

package cn.fazhi.edge.parameter;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads codes, periods, areas and page sizes, and blames the parameter by its name where that fails. */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    private record Reader<T>(String wanted, Function<String, Optional<T>> parse, Function<T, String> write) {}

    private static final Map<Class<?>, Reader<?>> READERS = Map.of(
            DivisionCode.class, new Reader<>("990101, 990101001", DivisionCode::parse, DivisionCode::value),
            Area.class, new Reader<>("china, 99, 990101", Area::parse, Area::code),
            Period.class, new Reader<>("2024, 2024-H1, 2024-Q3, 2024-09", Period::parse, Period::toString),
            PageSize.class,
                    new Reader<>("1–" + PageSize.MAXIMUM, PageSize::parse, size -> String.valueOf(size.value())));

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Reader<T> reader = (Reader<T>) READERS.get(type);
        return reader == null ? null : new Converter<>(reader, name(annotations));
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(annotation -> switch (annotation) {
                    case QueryParam query -> query.value();
                    case PathParam path -> path.value();
                    case HeaderParam header -> header.value();
                    default -> "";
                })
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("parameter");
    }

    private record Converter<T>(Reader<T> reader, String name) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            return reader.parse()
                    .apply(value)
                    .orElseThrow(() -> new RefusedParameter(name, shortened(value), reader.wanted()));
        }

        @Override
        public String toString(T value) {
            return reader.write().apply(value);
        }

        private static String shortened(String value) {
            return value.length() <= 60 ? value : value.substring(0, 60) + "…";
        }
    }
}

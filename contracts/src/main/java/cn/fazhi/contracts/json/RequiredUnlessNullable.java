package cn.fazhi.contracts.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedType;

/**
 * Lets the records' own null annotations decide what JSON must bring: in a {@link NullMarked} package a component that
 * is not {@link Nullable} may be neither missing nor null, and a list may hold no null.
 */
final class RequiredUnlessNullable extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return isRequired(annotated) ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL) : JsonSetter.Value.empty();
    }

    private static boolean isRequired(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                && parameter.getOwner() instanceof AnnotatedConstructor constructor
                && isNullMarkedRecord(parameter.getDeclaringClass())
                && !isNullable(constructor, parameter.getIndex());
    }

    private static boolean isNullMarkedRecord(Class<?> type) {
        return type.isRecord() && type.getPackage().isAnnotationPresent(NullMarked.class);
    }

    private static boolean isNullable(AnnotatedConstructor constructor, int index) {
        AnnotatedType type = constructor.getAnnotated().getAnnotatedParameterTypes()[index];
        return type.isAnnotationPresent(Nullable.class);
    }
}

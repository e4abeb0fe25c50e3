package cn.fazhi.edge.json;

import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;

import jakarta.inject.Singleton;

/**
 * REST speaks the JSON of the contracts, and refuses what it would otherwise have to guess at: fields that it does not
 * know, a component that is not {@code @Nullable} and does not come, a field that stands twice, text where a number belongs, and anything behind the end of the body.
 */
@Singleton
public class ContractsJsonForRest implements ObjectMapperCustomizer {
    @Override
    @SuppressWarnings("deprecation") // the framework hands over a finished mapper, so its builder is out of reach
    public void customize(ObjectMapper mapper) {
        ContractsJson.requireComponents(ContractsJson.configure(mapper))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
    }
}

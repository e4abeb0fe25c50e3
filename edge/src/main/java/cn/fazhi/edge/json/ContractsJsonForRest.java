package cn.fazhi.edge.json;

import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;

import jakarta.inject.Singleton;

/** REST speaks the JSON of the contracts, and refuses fields that it does not know: a typing error must not pass. */
@Singleton
public class ContractsJsonForRest implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        ContractsJson.configure(mapper).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}

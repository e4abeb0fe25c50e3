package cn.fazhi.contracts.event;

import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenSamplesTest {
    private static final ObjectMapper JSON = ContractsJson.mapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @EnumSource
    void a_sample_is_exactly_what_the_producer_writes(EventType type) throws Exception {
        String written = EventCodec.encode(GoldenSamples.event(type));

        assertThat(tree(written)).isEqualTo(tree(GoldenSamples.json(type)));
    }

    @ParameterizedTest
    @EnumSource
    void a_sample_is_of_the_record_of_its_type(EventType type) {
        assertThat(EventType.of(GoldenSamples.event(type))).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource
    void a_sample_is_valid_against_its_schema(EventType type) {
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of("classpath:" + GoldenSamples.schemaResource(type)));

        assertThat(schema.validate(GoldenSamples.json(type), InputFormat.JSON)).isEmpty();
    }

    private static JsonNode tree(String json) throws Exception {
        return JSON.readTree(json);
    }
}

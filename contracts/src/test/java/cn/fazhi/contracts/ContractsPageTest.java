package cn.fazhi.contracts;

import cn.fazhi.contracts.event.EventType;
import cn.fazhi.contracts.event.GoldenSamples;
import cn.fazhi.contracts.event.Topics;
import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class ContractsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "contracts.md");
    private static final ObjectMapper JSON = ContractsJson.mapper();

    @ParameterizedTest
    @EnumSource
    void the_example_of_an_event_is_its_sample(EventType type) throws IOException {
        ObjectNode example = (ObjectNode) JSON.readTree(example(type));
        ObjectNode sample = (ObjectNode) JSON.readTree(GoldenSamples.json(type));
        if (example.path("report").isEmpty()) {
            example.remove("report");
            sample.remove("report");
        }

        assertThat(example).isEqualTo(sample);
    }

    @Test
    void every_topic_is_on_the_page() throws IOException {
        assertThat(Files.readString(PAGE)).contains(Topics.REPORTS, Topics.OBLIGATIONS, Topics.DIVISIONS);
    }

    private static String example(EventType type) throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains("### " + type.type());
        String section = page.substring(page.indexOf("### " + type.type()));
        int start = section.indexOf("```json") + "```json".length();
        return section.substring(start, section.indexOf("```", start));
    }
}

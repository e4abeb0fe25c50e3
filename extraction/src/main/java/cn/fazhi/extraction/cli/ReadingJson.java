package cn.fazhi.extraction.cli;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.extraction.Explanation;
import cn.fazhi.extraction.Reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One reading as one line of JSON, in the form that the design gives. */
public final class ReadingJson {
    private final ObjectMapper mapper = ContractsJson.configure(new ObjectMapper());

    /**
     * Writes a reading.
     *
     * @param file the name of the file that was read
     * @param explain whether every figure says which rules made it
     */
    public String write(String file, Reading reading, boolean explain) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("file", file);
        root.put("divisionName", reading.divisionName());
        root.put("year", reading.year());
        Map<String, Object> sections = new LinkedHashMap<>();
        sections.put("measures", reading.sections().measures());
        sections.put("problems", reading.sections().problems());
        sections.put("head_duty", reading.sections().headDuty());
        sections.put("plan", reading.sections().plan());
        root.put("sections", sections);
        root.put(
                "figures",
                reading.explanations().stream().map(one -> figure(one, explain)).toList());
        root.put(
                "findings",
                reading.findings().stream().map(ReadingJson::finding).toList());
        root.put("commitments", reading.commitments());
        try {
            return mapper.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> figure(Explanation explanation, boolean explain) {
        Figure figure = explanation.figure();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", figure.code());
        map.put("value", figure.value());
        map.put("qualifier", figure.qualifier());
        map.put("origin", figure.origin());
        map.put("counts", figure.counts());
        map.put("unit", figure.unit());
        Evidence evidence = figure.evidence();
        if (evidence != null) {
            map.put("evidence", evidence(evidence));
        }
        if (explain) {
            map.put("rules", explanation.rules());
        }
        return map;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("start", evidence.start());
        map.put("end", evidence.end());
        map.put("text", evidence.text());
        return map;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("zh", finding.message().zh());
        message.put("en", finding.message().en());
        List<Map<String, Object>> evidence =
                finding.evidence().stream().map(ReadingJson::evidence).toList();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", finding.code());
        map.put("severity", finding.severity());
        map.put("message", message);
        map.put("figures", finding.figures());
        map.put("evidence", evidence);
        return map;
    }
}

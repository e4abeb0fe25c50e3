package cn.fazhi.extraction.cli;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.extraction.Explanation;
import cn.fazhi.extraction.Reading;
import cn.fazhi.extraction.document.DocumentFault;
import cn.fazhi.extraction.document.ReadDocument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What became of one file as one line of JSON, in the form that the design gives. */
public final class ReadingJson {
    private final ObjectMapper mapper = ContractsJson.configure(new ObjectMapper());
    private final boolean explain;
    private final boolean withText;

    /**
     * @param explain whether every figure says which rules made it
     * @param withText whether the text is given, whose characters evidence counts
     */
    public ReadingJson(boolean explain, boolean withText) {
        this.explain = explain;
        this.withText = withText;
    }

    /** Says why a file was refused. */
    public String write(String file, DocumentFault fault) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("code", fault.code());
        problem.put("detail", texts(fault.detail()));
        problem.put("remedy", texts(fault.remedy()));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("file", file);
        root.put("problem", problem);
        return line(root);
    }

    /**
     * Writes a reading.
     *
     * @param file the name of the file that was read
     */
    public String write(String file, ReadDocument document, Reading reading) {
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
        root.put("figures", reading.explanations().stream().map(this::figure).toList());
        root.put(
                "findings",
                Stream.concat(document.findings().stream(), reading.findings().stream())
                        .map(ReadingJson::finding)
                        .toList());
        root.put("commitments", reading.commitments());
        root.put("problems", reading.problems());
        if (withText) {
            root.put("text", document.text());
        }
        return line(root);
    }

    private String line(Map<String, Object> root) {
        try {
            return mapper.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> figure(Explanation explanation) {
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
        List<Map<String, Object>> evidence =
                finding.evidence().stream().map(ReadingJson::evidence).toList();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", finding.code());
        map.put("severity", finding.severity());
        map.put("message", texts(finding.message()));
        map.put("figures", finding.figures());
        map.put("evidence", evidence);
        return map;
    }

    private static Map<String, Object> texts(LocalizedText text) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("zh", text.zh());
        map.put("en", text.en());
        return map;
    }
}

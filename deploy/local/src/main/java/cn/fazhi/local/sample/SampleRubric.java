package cn.fazhi.local.sample;

import cn.fazhi.local.Service;
import cn.fazhi.local.rest.Answer;
import cn.fazhi.local.rest.Api;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.LocalDate;

import static cn.fazhi.local.sample.SampleReports.expected;

/** Puts the county's scoring sheet in force, or goes on where that was interrupted. */
final class SampleRubric {
    private static final String NAME = "annual";
    private static final String DRAFT = "draft";

    private final SampleCounty county;
    private final Api officer;

    SampleRubric(SampleCounty county, Api officer) {
        this.county = county;
        this.officer = officer;
    }

    void load(LocalDate validFrom) {
        String path = "/rubrics/" + county.county() + "-" + NAME;
        Answer known = officer.get(Service.INDICATOR, path);
        JsonNode sheet = county.rubric();
        Answer draft = known.isSuccess() ? known : expected(officer.put(Service.INDICATOR, path, sheet), "rubric");
        if (draft.body().path("state").asText().equals(DRAFT)) {
            JsonNode body = Api.JSON
                    .createObjectNode()
                    .put("validFrom", validFrom.toString())
                    .put("reason", "县委全面依法治县委员会办公室会议通过");
            String tag = draft.etag().orElse("");
            expected(
                    officer.post(Service.INDICATOR, path + "/activate", body, "If-Match", tag),
                    "activation of the rubric");
        }
    }
}

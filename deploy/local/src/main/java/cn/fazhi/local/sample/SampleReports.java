package cn.fazhi.local.sample;

import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.Service;
import cn.fazhi.local.account.Account;
import cn.fazhi.local.rest.Answer;
import cn.fazhi.local.rest.Api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/** Hands the sample's reports in and reviews them, as the townships and the county would. */
final class SampleReports {
    private final SampleCounty county;
    private final SampleCalendar calendar;
    private final Api api;

    SampleReports(SampleCounty county, SampleCalendar calendar, Api api) {
        this.county = county;
        this.calendar = calendar;
        this.api = api;
    }

    /** The county brings in a report of the earlier year. */
    void importHistorical(SampleCounty.Historical historical) {
        handIn(officer(), historical.township(), historical.file(), calendar.previousYear());
    }

    /** A township's report of the current year, and what becomes of it. */
    void play(SampleCounty.Submission submission) {
        String id = submit(submission, submission.file());
        switch (submission.then()) {
            case ACCEPT -> accept(id);
            case RETURN -> giveBack(id, submission.givenReasons());
            case RESUBMIT -> {
                giveBack(id, submission.givenReasons());
                submit(submission, java.util.Objects.requireNonNull(submission.file2()));
                accept(id);
            }
            case WAIT -> {}
        }
    }

    private String submit(SampleCounty.Submission submission, String file) {
        String portal = Account.portalOf(submission.township());
        return handIn(portal, submission.township(), file, calendar.currentYear());
    }

    // The key makes a load that was interrupted after this step repeat it without a trace.
    private String handIn(String account, String township, String file, int year) {
        ObjectNode report = Api.JSON
                .createObjectNode()
                .put("township", township)
                .put("programme", county.programme().code())
                .put("period", Integer.toString(year))
                .put("narrative", county.text(file, year));
        Answer answer = api.as(account)
                .post(Service.REPORT, "/reports", report, "Idempotency-Key", "sample-" + year + "-" + file);
        return expected(answer, "report " + file).body().path("id").asText();
    }

    private void accept(String id) {
        review(id, "accept", "accepted", Api.JSON.createObjectNode());
    }

    private void giveBack(String id, List<String> reasons) {
        ObjectNode body = Api.JSON.createObjectNode();
        ArrayNode list = body.putArray("reasons");
        reasons.forEach(list::add);
        review(id, "return", "returned", body);
    }

    private void review(String id, String action, String stateAfter, ObjectNode body) {
        Api officer = api.as(officer());
        Answer now = expected(officer.get(Service.REPORT, "/reports/" + id), "report " + id);
        if (now.body().path("state").asText().equals(stateAfter)) {
            return;
        }
        String version =
                now.etag().orElseGet(() -> "\"" + now.body().path("version").asText() + "\"");
        expected(
                officer.post(Service.REPORT, "/reports/" + id + "/" + action, body, "If-Match", version),
                action + " " + id);
    }

    private String officer() {
        return Account.officerOf(county.county());
    }

    /** The answer, if it is a success. */
    static Answer expected(Answer answer, String what) {
        if (!answer.isSuccess()) {
            throw new PlatformFailure("the sample county cannot be loaded (" + what + "): " + answer.problemText());
        }
        return answer;
    }
}

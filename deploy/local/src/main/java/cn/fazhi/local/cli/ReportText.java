package cn.fazhi.local.cli;

import cn.fazhi.local.rest.Answer;
import cn.fazhi.local.rest.Api;

import com.fasterxml.jackson.databind.JsonNode;

/** A report as the service answered it, for a terminal. */
final class ReportText {
    private ReportText() {}

    static String of(Answer answer) {
        JsonNode report = answer.body();
        StringBuilder text = new StringBuilder("%s %s  %s  %s  revision %s, %s%n"
                .formatted(
                        report.path("township").asText(),
                        report.path("townshipName").asText(),
                        report.path("period").asText(),
                        report.path("state").asText(),
                        report.path("revision").asText(),
                        report.path("timeliness").asText()));
        if (report.path("unchanged").asBoolean()) {
            text.append("  the same report was there already: nothing has changed\n");
        }
        text.append("  figures (%d)%n".formatted(report.path("figures").size()));
        report.path("figures").forEach(figure -> text.append(figure(figure)));
        text.append("  findings (%d)%n".formatted(report.path("findings").size()));
        report.path("findings").forEach(finding -> text.append(finding(finding)));
        return text.toString().stripTrailing();
    }

    private static String figure(JsonNode figure) {
        String counts = figure.path("counts").asBoolean(true) ? " " : "·";
        String evidence = figure.path("evidence").path("text").asText("");
        return "  %s %-34s %12s %-9s %-10s %s%n"
                .formatted(
                        counts,
                        figure.path("code").asText(),
                        figure.path("value").asText(),
                        figure.path("qualifier").asText(),
                        figure.path("origin").asText(),
                        evidence.replaceAll("\\s+", " "));
    }

    private static String finding(JsonNode finding) {
        JsonNode message = finding.path("message");
        String words = message.isTextual()
                ? message.asText()
                : message.path(Api.LANGUAGE).asText();
        return "    %-8s %s: %s%n"
                .formatted(
                        finding.path("severity").asText(), finding.path("code").asText(), words);
    }
}

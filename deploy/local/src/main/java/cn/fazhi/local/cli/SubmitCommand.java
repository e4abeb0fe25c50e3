package cn.fazhi.local.cli;

import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Service;
import cn.fazhi.local.account.TokenSource;
import cn.fazhi.local.rest.Answer;
import cn.fazhi.local.rest.Api;
import cn.fazhi.local.rest.MultipartBody;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Hands in a report and shows what was found in it, or why it was refused. */
final class SubmitCommand {
    private final PlatformSettings settings;

    SubmitCommand(PlatformSettings settings) {
        this.settings = settings;
    }

    int run(List<String> arguments) {
        int exit = 0;
        for (SubmitArguments one : SubmitArguments.read(arguments)) {
            exit = Math.max(exit, submit(one));
        }
        return exit;
    }

    private int submit(SubmitArguments arguments) {
        Api api = new Api(settings, new TokenSource(settings), arguments.account());
        Answer answer = send(api, arguments);
        if (!answer.isSuccess()) {
            System.err.println(arguments.file() + " was refused: " + answer.problemText());
            return 1;
        }
        System.out.println(ReportText.of(answer));
        System.out.println("  " + settings.url(Service.REPORT) + "/api/v1/reports/"
                + answer.body().path("id").asText());
        return 0;
    }

    private static Answer send(Api api, SubmitArguments arguments) {
        ObjectNode report = Api.JSON
                .createObjectNode()
                .put("township", arguments.township())
                .put("programme", arguments.programme())
                .put("period", arguments.period());
        byte[] content = read(arguments);
        String name = String.valueOf(arguments.file().getFileName());
        if (name.endsWith(".json")) {
            return api.post(Service.REPORT, "/reports", withFields(report, content, name));
        }
        String type = name.endsWith(".txt") ? "text/plain" : "application/octet-stream";
        MultipartBody body = new MultipartBody(report, name, type, content);
        return api.post(Service.REPORT, "/reports", body.contentType(), body.content());
    }

    private static ObjectNode withFields(ObjectNode report, byte[] content, String name) {
        try {
            JsonNode fields = Api.JSON.readTree(content);
            return fields.isArray() ? report.set("figures", fields) : report.setAll((ObjectNode) fields);
        } catch (IOException | ClassCastException e) {
            throw new PlatformFailure(name + " is no JSON object or array: " + e.getMessage(), e);
        }
    }

    private static byte[] read(SubmitArguments arguments) {
        try {
            return Files.readAllBytes(arguments.file());
        } catch (IOException e) {
            throw new PlatformFailure(arguments.file() + " cannot be read: " + e.getMessage(), e);
        }
    }
}

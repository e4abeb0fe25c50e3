package cn.fazhi.report.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.util.UUID;

/** Answers that show something with a version. */
public final class ReportAnswers {
    private ReportAnswers() {}

    /** 200 with the version as the tag to change it by. */
    public static Response ok(Object view, long version) {
        return Response.ok(view).header(HttpHeaders.ETAG, IfMatch.tag(version)).build();
    }

    /** 201 for a new report or a new revision of one. */
    public static Response created(UUID report, Object view, long version) {
        return Response.created(URI.create("/api/v1/reports/" + report))
                .entity(view)
                .header(HttpHeaders.ETAG, IfMatch.tag(version))
                .build();
    }
}

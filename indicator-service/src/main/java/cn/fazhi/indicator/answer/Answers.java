package cn.fazhi.indicator.answer;

import cn.fazhi.edge.problem.Problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers a read: 200 with an ETag of its content, 304 if the reader has just that already, or a problem. */
@RequestScoped
public class Answers {
    private static final int TAG_BYTES = 16;
    private static final String FIELDS = "fields";

    private final Problems problems;
    private final ObjectMapper json;
    private final Request request;
    private final UriInfo uri;

    Answers(Problems problems, ObjectMapper json, Request request, UriInfo uri) {
        this.problems = problems;
        this.json = json;
        this.request = request;
        this.uri = uri;
    }

    public Response answer(Reply<?> reply) {
        return switch (reply) {
            case Reply.Found<?> found -> selected(found.value());
            case Reply.Refused<?> refused -> problems.answer(refused.refusals());
        };
    }

    /** Answers with a file, which is deleted when it is sent, or with a problem. */
    public Response attach(Reply<Attachment> reply) {
        return switch (reply) {
            case Reply.Found<Attachment>(var attachment) -> file(attachment);
            case Reply.Refused<Attachment> refused -> problems.answer(refused.refusals());
        };
    }

    private static Response file(Attachment attachment) {
        try {
            long length = Files.size(attachment.path());
            InputStream content = Files.newInputStream(attachment.path(), StandardOpenOption.DELETE_ON_CLOSE);
            return Response.ok(content, attachment.mediaType())
                    .language(attachment.language())
                    .header(HttpHeaders.CONTENT_LENGTH, length)
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment.disposition())
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the parameter {@code fields}, only these. */
    private Response selected(Object value) {
        String fields = uri.getQueryParameters().getFirst(FIELDS);
        if (fields == null) {
            return content(value);
        }
        return switch (FieldSelection.parse(fields, value.getClass(), json)) {
            case Reply.Found<FieldSelection>(var selection) -> content(selection.of(json.valueToTree(value)));
            case Reply.Refused<FieldSelection> refused -> problems.answer(refused.refusals());
        };
    }

    private Response content(Object value) {
        byte[] body = write(value);
        // weak: the same content, compressed or not
        EntityTag tag = new EntityTag(hash(body), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(body, MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"));
        return answer.tag(tag).cacheControl(askAgain()).build();
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass(), e);
        }
    }

    /** Numbers change with the next event, so a cache may keep an answer but has to ask each time. */
    private static CacheControl askAgain() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

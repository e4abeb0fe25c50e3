package cn.fazhi.local.rest;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A hand-in with its document: the parts {@code report} and {@code document}. */
public final class MultipartBody {
    private static final String LINE = "\r\n";

    private final String boundary = "fazhi-" + UUID.randomUUID();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** @param type the document's media type */
    public MultipartBody(JsonNode report, String fileName, String type, byte[] document) {
        text("--" + boundary + LINE);
        text("Content-Disposition: form-data; name=\"report\"" + LINE);
        text("Content-Type: application/json" + LINE + LINE);
        text(report + LINE + "--" + boundary + LINE);
        text("Content-Disposition: form-data; name=\"document\"; filename=\"" + fileName.replace("\"", "'") + "\""
                + LINE);
        text("Content-Type: " + type + LINE + LINE);
        bytes.writeBytes(document);
        text(LINE + "--" + boundary + "--" + LINE);
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public byte[] content() {
        return bytes.toByteArray();
    }
}

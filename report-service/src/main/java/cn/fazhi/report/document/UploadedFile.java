package cn.fazhi.report.document;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * A file part of a multipart request.
 *
 * @param name the file's name without any folders
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record UploadedFile(String name, byte[] bytes) {
    private static final int LONGEST_NAME = 200;

    public static UploadedFile of(FileUpload upload) {
        try {
            return new UploadedFile(plainName(upload.fileName()), Files.readAllBytes(upload.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plainName(String announced) {
        String name = announced.substring(Math.max(announced.lastIndexOf('/'), announced.lastIndexOf('\\')) + 1);
        String printable = name.replaceAll("[\\p{Cntrl}\\p{Cs}\"]", "");
        return printable.length() <= LONGEST_NAME ? printable : printable.substring(printable.length() - LONGEST_NAME);
    }
}

package cn.fazhi.report.page;

import cn.fazhi.report.document.UploadedFile;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The form of a hand-in as the browser sends it. A document that was checked comes back with the form, so that nothing has to be
 * stored between checking and handing in, and it need not be chosen again.
 */
public class HandInForm {
    @RestForm
    public @Nullable String township;

    /** Which obligation; see {@link HandInAddress#name}. */
    @RestForm
    public @Nullable String duty;

    @RestForm
    public @Nullable FileUpload document;

    /** Name and bytes, in Base64, of a document that was checked before. */
    @RestForm
    public @Nullable String carriedName;

    @RestForm
    public @Nullable String carried;

    @RestForm
    public @Nullable String narrative;

    @RestForm
    public @Nullable String key;

    /** The rows of figures, of equal length: a code, what it is to be, and what it was when it was read. */
    @RestForm
    public @Nullable List<String> code;

    @RestForm
    public @Nullable List<String> value;

    @RestForm
    public @Nullable List<String> qualifier;

    @RestForm
    public @Nullable List<String> asRead;

    /** Codes that are struck out. */
    @RestForm
    public @Nullable List<String> struck;

    private @Nullable Optional<UploadedFile> file;

    /** The file that was chosen, else the one that was checked before; read and decoded once. */
    @Nullable UploadedFile file() {
        if (file == null) {
            file = Optional.ofNullable(read());
        }
        return file.orElse(null);
    }

    private @Nullable UploadedFile read() {
        if (document != null && document.size() > 0) {
            return UploadedFile.of(document);
        }
        if (carried == null || carried.isEmpty()) {
            return null;
        }
        try {
            return new UploadedFile(
                    Objects.requireNonNullElse(carriedName, ""),
                    Base64.getDecoder().decode(carried));
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** The text that was pasted, unless there is a file. */
    @Nullable String text() {
        return file() != null || narrative == null || narrative.isBlank() ? null : narrative;
    }

    static String at(@Nullable List<String> column, int row) {
        return column != null && row < column.size() ? column.get(row).strip() : "";
    }

    int rows() {
        return code == null ? 0 : code.size();
    }

    boolean isStruck(String named) {
        return struck != null && struck.contains(named);
    }
}

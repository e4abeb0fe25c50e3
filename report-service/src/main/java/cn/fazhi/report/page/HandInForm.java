package cn.fazhi.report.page;

import cn.fazhi.report.document.UploadedFile;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

    /** A form in which nothing is filled in yet. */
    static HandInForm empty(@Nullable String township, @Nullable String duty) {
        HandInForm form = new HandInForm();
        form.township = township;
        form.duty = duty;
        return form;
    }

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

    /** The rows of figures; a code that was struck out is so where it stands first. */
    List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>();
        Set<String> open = new HashSet<>(Objects.requireNonNullElse(struck, List.of()));
        for (int row = 0; code != null && row < code.size(); row++) {
            String named = at(code, row);
            rows.add(new FormRow(row, named, at(value, row), at(qualifier, row), at(asRead, row), open.remove(named)));
        }
        return rows;
    }

    private static String at(@Nullable List<String> column, int row) {
        return column != null && row < column.size() ? column.get(row).strip() : "";
    }
}

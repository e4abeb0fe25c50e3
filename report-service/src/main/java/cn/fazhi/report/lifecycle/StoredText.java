package cn.fazhi.report.lifecycle;

import cn.fazhi.report.lifecycle.model.Document;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The text of a revision, and the file that it came in.
 *
 * @param narrative null for a report of figures only
 * @param document null if the text came as JSON
 * @param bands its signature
 */
public record StoredText(
        @Nullable String narrative, @Nullable Document document, List<Integer> bands) {
    static StoredText read(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes("document");
        return new StoredText(
                row.getString("narrative"),
                bytes == null
                        ? null
                        : new Document(row.getString("document_name"), row.getString("document_type"), bytes),
                List.of((Integer[]) row.getArray("bands").getArray()));
    }
}

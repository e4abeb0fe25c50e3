package cn.fazhi.report.submission;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.report.finding.Background;
import cn.fazhi.report.finding.Neighbour;
import cn.fazhi.report.lifecycle.StoredJson;

import org.jspecify.annotations.Nullable;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The background of a hand-in within the row of its situation. */
final class BackgroundRow {
    private BackgroundRow() {}

    static Background read(ResultSet row) throws SQLException {
        @Nullable Array others = row.getArray("b_others");
        return new Background(
                list(row.getString("b_figures"), Figure.class),
                others == null ? List.of() : List.of((String[]) others.getArray()),
                list(row.getString("b_similar"), Neighbour.class));
    }

    private static <T> List<T> list(@Nullable String json, Class<T> type) {
        return json == null ? List.of() : StoredJson.readList(json, type);
    }
}

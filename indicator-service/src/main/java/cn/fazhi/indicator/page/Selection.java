package cn.fazhi.indicator.page;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.pages.ReaderOfRequest;

import org.jspecify.annotations.Nullable;

import jakarta.ws.rs.QueryParam;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a page is about: the parameters that all pages share, as they came. An empty one is none. */
public record Selection(
        @QueryParam("area") @Nullable String area,
        @QueryParam("programme") @Nullable String programme,
        @QueryParam("period") @Nullable String period,
        @QueryParam("basis") @Nullable String basis) {
    public Selection {
        area = filled(area);
        programme = filled(programme);
        period = filled(period);
        basis = filled(basis);
    }

    /** The area that a page is about: the one that was asked for, else the reader's own; nothing if that is no area. */
    public Optional<Area> areaFor(ReaderOfRequest reader) {
        return area == null ? reader.own() : Area.parse(area);
    }

    /** The same for that area and period. */
    public Selection at(@Nullable String code, @Nullable String of) {
        return new Selection(code, programme, of, basis);
    }

    /** The same for pages whose address names the division. */
    public Selection withoutArea() {
        return at(null, period);
    }

    /** The query of a link that keeps all this, with its question mark. */
    public String query() {
        return query(Map.of());
    }

    /** The same with more parameters. */
    public String query(Map<String, String> more) {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put("area", area);
        all.put("programme", programme);
        all.put("period", period);
        all.put("basis", basis);
        all.putAll(more);
        return all.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(Objects.requireNonNull(entry.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

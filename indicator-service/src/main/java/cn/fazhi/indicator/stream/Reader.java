package cn.fazhi.indicator.stream;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.indicator.change.model.Place;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Who reads the stream.
 *
 * @param areas which divisions the reader is told of
 * @param after the last that the reader has; null for one who begins now
 * @param until when the reader's token expires
 */
public record Reader(List<Area> areas, @Nullable Place after, Instant until) {
    public Reader {
        areas = List.copyOf(areas);
    }

    boolean maySee(DivisionCode division) {
        return areas.stream().anyMatch(area -> area.contains(division));
    }
}

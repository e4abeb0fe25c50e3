package cn.fazhi.indicator.page.overview;

import cn.fazhi.indicator.page.Head;
import cn.fazhi.indicator.page.IndicatorRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The page of an area, in words.
 *
 * @param summary one sentence to begin the meeting with
 * @param parts the divisions below; none for a county
 * @param compared the period that changes refer to
 * @param townshipQuery the query of links to townships
 */
public record Overview(
        Head head,
        String summary,
        Wheel wheel,
        List<Waiting> waiting,
        Progress progress,
        List<PartRow> parts,
        List<IndicatorRow> tiles,
        List<DomainTable> domains,
        @Nullable String compared,
        String townshipQuery) {}

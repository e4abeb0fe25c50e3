package cn.fazhi.extraction.document;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Gives the paragraphs of a document their automatic numbers, in the order in which they are asked for. */
final class DocxNumbering {
    private final DocxLists lists;
    private final DocxStyles styles;
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private DocxNumbering(DocxLists lists, DocxStyles styles) {
        this.lists = lists;
        this.styles = styles;
    }

    static DocxNumbering of(ZipParts parts, Map<String, String> related, Allowance allowance)
            throws IOException, XMLStreamException {
        return new DocxNumbering(
                DocxLists.of(parts, related.get("numbering"), allowance),
                DocxStyles.of(parts, related.get("styles"), allowance));
    }

    /**
     * The number of the next paragraph, or nothing.
     *
     * @param list the list that the paragraph itself names; else its style may name one
     */
    String label(@Nullable String style, @Nullable String list, @Nullable String level) {
        DocxStyles.Numbered styled = styles.numbered(style);
        String chosen = list == null ? styled.list() : list;
        String base = chosen == null ? null : lists.baseOf(chosen, styles);
        if (chosen == null || base == null) {
            return "";
        }
        List<ListLevel> levels = lists.levels(chosen, base);
        String at = level == null ? styled.level() : level;
        int depth = at == null ? lists.levelOfStyle(base, style) : DocxBlocks.number(at);
        if (depth >= levels.size()) {
            return "";
        }
        ListCounter counter = counters.computeIfAbsent(base, first -> new ListCounter());
        if (begun.add(chosen)) {
            lists.restarted(chosen).forEach(counter::restart);
        }
        return counter.next(levels, depth);
    }
}

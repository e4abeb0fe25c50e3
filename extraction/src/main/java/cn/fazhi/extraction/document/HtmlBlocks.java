package cn.fazhi.extraction.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks over a page and gathers its paragraphs and tables as lines. */
final class HtmlBlocks {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "header",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "textarea",
            "iframe",
            "object",
            "svg",
            "head",
            "title",
            "del",
            "s",
            "strike",
            "rt",
            "rp");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    private final TextLines lines;
    private final Allowance allowance;
    private final StringBuilder paragraph = new StringBuilder();
    /** The number of a list's item, which its first paragraph takes. */
    private String label = "";

    HtmlBlocks(TextLines lines, Allowance allowance) {
        this.lines = lines;
        this.allowance = allowance;
    }

    void read(Element body) {
        children(body, 0);
        endParagraph();
    }

    private void children(Element element, int depth) {
        allowance.checkTime();
        if (depth > allowance.limits().nestingDepth()) {
            throw new Refused(
                    DocumentProblem.NESTED_TOO_DEEPLY, allowance.limits().nestingDepth());
        }
        int item = element.normalName().equals("ol") ? start(element) : 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                paragraph.append(BLANKS.matcher(text.getWholeText()).replaceAll(" "));
            } else if (child instanceof Element inner && !isHidden(inner)) {
                if (item > 0 && inner.normalName().equals("li")) {
                    endParagraph();
                    label = item++ + ".";
                }
                element(inner, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) {
        if (element.normalName().equals("br")) {
            endParagraph();
        } else if (isDataTable(element)) {
            endParagraph();
            lines.addAll(TableText.lines(rows(element, depth)));
        } else if (element.isBlock()) {
            endParagraph();
            children(element, depth);
            endParagraph();
        } else {
            children(element, depth);
        }
    }

    private void endParagraph() {
        String text = CjkSpacing.tighten(paragraph.toString()).strip();
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            lines.add(ListLabel.before(label, text));
            label = "";
        }
    }

    /** The first number of a list. */
    private static int start(Element list) {
        String start = list.attr("start").strip();
        return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return UNREAD.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || element.attr("title").matches("header|footer");
    }

    /** A table that holds tables only lays out the page. */
    private static boolean isDataTable(Element element) {
        return element.normalName().equals("table") && element.select("table").size() == 1;
    }

    private List<List<TableCell>> rows(Element table, int depth) {
        HtmlGrid grid = new HtmlGrid(allowance);
        for (Element row : table.select("tr")) {
            grid.startRow();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    grid.add(new TableCell(paragraphs(cell, depth)), span(cell, "colspan"), span(cell, "rowspan"));
                }
            }
        }
        return grid.rows();
    }

    private List<String> paragraphs(Element cell, int depth) {
        TextLines inside = new TextLines(allowance);
        HtmlBlocks blocks = new HtmlBlocks(inside, allowance);
        blocks.children(cell, depth);
        blocks.endParagraph();
        return inside.toString().lines().toList();
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9]\\d?") ? Integer.parseInt(value) : 1;
    }
}

package cn.fazhi.extraction.document;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** The numbered lists of a document: definitions, and the lists that follow them with changes of their own. */
final class DocxLists {
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();

    /** A definition; one without levels may be that of a style. */
    private record Definition(
            List<ListLevel> levels,
            Map<String, Integer> levelOfStyle,
            @Nullable String style) {}

    private record Instance(String base, Map<Integer, ListLevel> own, Map<Integer, Integer> starts) {}

    private DocxLists() {}

    static DocxLists of(ZipParts parts, @Nullable String path, Allowance allowance)
            throws IOException, XMLStreamException {
        DocxLists lists = new DocxLists();
        if (path != null && parts.has(path)) {
            try (InputStream content = parts.open(path)) {
                lists.read(XmlPart.of(path, content, allowance));
            }
        }
        return lists;
    }

    /** The definition that counts a list, or null if there is no such list. */
    @Nullable String baseOf(String list, DocxStyles styles) {
        Instance instance = instances.get(list);
        Definition definition = instance == null ? null : definitions.get(instance.base());
        if (instance == null || definition == null) {
            return null;
        }
        String linked = definition.style() == null
                ? null
                : styles.numbered(definition.style()).list();
        Instance followed = linked == null ? null : instances.get(linked);
        return followed != null && definitions.containsKey(followed.base()) ? followed.base() : instance.base();
    }

    List<ListLevel> levels(String list, String base) {
        List<ListLevel> levels = new ArrayList<>(definition(base).levels());
        Instance instance = instances.get(list);
        if (instance != null) {
            instance.own().forEach((at, level) -> set(levels, at, level));
            instance.starts().forEach((at, start) -> set(levels, at, startingAt(start, levels, at)));
        }
        return levels;
    }

    /** The levels at which a list begins anew, though others count by the same definition. */
    Iterable<Integer> restarted(String list) {
        Instance instance = instances.get(list);
        return instance == null ? List.of() : instance.starts().keySet();
    }

    int levelOfStyle(String base, @Nullable String style) {
        return style == null ? 0 : definition(base).levelOfStyle().getOrDefault(style, 0);
    }

    private Definition definition(String base) {
        return definitions.getOrDefault(base, new Definition(List.of(), Map.of(), null));
    }

    private static ListLevel startingAt(int start, List<ListLevel> levels, int at) {
        ListLevel level = at < levels.size() ? levels.get(at) : ListLevel.NONE;
        return new ListLevel(start, level.format(), level.template(), level.legal(), level.restarts());
    }

    private static void set(List<ListLevel> levels, int at, ListLevel level) {
        if (at < ListCounter.LEVELS) {
            levels.addAll(Collections.nCopies(Math.max(0, at + 1 - levels.size()), ListLevel.NONE));
            levels.set(at, level);
        }
    }

    private void read(XmlPart part) throws XMLStreamException {
        if (!part.find("numbering")) {
            return;
        }
        while (part.nextChild()) {
            switch (part.getLocalName()) {
                case "abstractNum" -> definitions.put(part.attribute("abstractNumId", ""), readDefinition(part));
                case "num" -> instances.put(part.attribute("numId", ""), readInstance(part));
                default -> part.skip();
            }
        }
    }

    private static Definition readDefinition(XmlPart part) throws XMLStreamException {
        List<ListLevel> levels = new ArrayList<>();
        Map<String, Integer> levelOfStyle = new HashMap<>();
        String style = null;
        while (part.nextChild()) {
            switch (part.getLocalName()) {
                case "lvl" -> {
                    int at = DocxBlocks.number(part.attribute("ilvl"));
                    set(levels, at, DocxLevel.read(part, named -> levelOfStyle.put(named, at)));
                }
                case "numStyleLink" -> {
                    style = part.attribute("val");
                    part.skip();
                }
                default -> part.skip();
            }
        }
        return new Definition(levels, levelOfStyle, style);
    }

    private static Instance readInstance(XmlPart part) throws XMLStreamException {
        String base = "";
        Map<Integer, ListLevel> own = new TreeMap<>();
        Map<Integer, Integer> starts = new TreeMap<>();
        while (part.nextChild()) {
            if (part.getLocalName().equals("lvlOverride")) {
                readOverride(part, own, starts);
            } else {
                base = part.getLocalName().equals("abstractNumId") ? part.attribute("val", "") : base;
                part.skip();
            }
        }
        return new Instance(base, own, starts);
    }

    private static void readOverride(XmlPart part, Map<Integer, ListLevel> own, Map<Integer, Integer> starts)
            throws XMLStreamException {
        int at = Math.min(ListCounter.LEVELS - 1, DocxBlocks.number(part.attribute("ilvl")));
        while (part.nextChild()) {
            if (part.getLocalName().equals("lvl")) {
                own.put(at, DocxLevel.read(part, named -> {}));
            } else {
                if (part.getLocalName().equals("startOverride")) {
                    starts.put(at, DocxBlocks.number(part.attribute("val")));
                }
                part.skip();
            }
        }
    }
}

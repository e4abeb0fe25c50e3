package cn.fazhi.indicator.countyreport.model;

import java.util.List;

/** A paragraph or heading. */
public record Paragraph(Kind kind, List<Span> spans) {
    /** What it looks like. */
    public enum Kind {
        /** 一、 */
        HEADING,
        /** （一） */
        SUBHEADING,
        BODY,
        /** Not indented: to whom the report goes. */
        ADDRESS,
        /** On the right: who signs. */
        SIGNATURE
    }

    public Paragraph {
        spans = List.copyOf(spans);
    }

    public static Paragraph of(Kind kind, Span... spans) {
        return new Paragraph(kind, List.of(spans));
    }

    public static Paragraph words(Kind kind, String text) {
        return of(kind, new Span.Words(text));
    }

    public static Paragraph toFill(Kind kind, String what) {
        return of(kind, new Span.ToFill("〔待补充：" + what + "〕"));
    }
}

package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Layout;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

/** Goes through a report clause by clause and gives its numbers their codes. */
public final class Binder {
    private final BindingTools tools;

    public Binder(Vocabulary vocabulary) {
        this.tools = BindingTools.of(vocabulary);
    }

    /**
     * The numbers of a report.
     *
     * @param year the year reported on, if known
     */
    public Binding bind(NormalText text, Words words, Layout layout, @Nullable Integer year) {
        Walk walk = new Walk(tools, text, words, year);
        for (Sentence sentence : layout.sentences()) {
            walk.read(sentence);
        }
        return new Binding(walk.found(), walk.unread(), walk.promised());
    }
}

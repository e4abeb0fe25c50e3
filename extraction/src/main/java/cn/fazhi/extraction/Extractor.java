package cn.fazhi.extraction;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Shortcoming;
import cn.fazhi.extraction.bind.Binder;
import cn.fazhi.extraction.bind.Binding;
import cn.fazhi.extraction.bind.Bound;
import cn.fazhi.extraction.commitment.CommitmentReader;
import cn.fazhi.extraction.commitment.ShortcomingReader;
import cn.fazhi.extraction.finding.Report;
import cn.fazhi.extraction.finding.ReportChecks;
import cn.fazhi.extraction.identity.DivisionNames;
import cn.fazhi.extraction.identity.ReportYear;
import cn.fazhi.extraction.identity.SectionsReader;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Layout;
import cn.fazhi.extraction.segment.Segmenter;
import cn.fazhi.extraction.select.Selected;
import cn.fazhi.extraction.select.Selector;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.text.Normaliser;
import cn.fazhi.extraction.vocabulary.Vocabulary;
import cn.fazhi.extraction.vocabulary.VocabularyReader;

import java.util.ArrayList;
import java.util.List;

/** Reads reports. Built once from a catalogue; immutable and safe for use by many threads. */
public final class Extractor {
    private final Catalogue catalogue;
    private final Vocabulary vocabulary;
    private final Binder binder;
    private final Selector selector;
    private final ReportChecks checks;
    private final CommitmentReader commitments;

    /**
     * Prepares the vocabulary.
     *
     * @throws cn.fazhi.extraction.vocabulary.InvalidVocabulary if a rule is for a code that the catalogue has not
     */
    public Extractor(Catalogue catalogue) {
        this(catalogue, VocabularyReader.bundled(catalogue::knows));
    }

    /** Reads with a vocabulary that has more than the bundled words and rules. */
    public Extractor(Catalogue catalogue, Vocabulary vocabulary) {
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        this.binder = new Binder(vocabulary);
        this.commitments = new CommitmentReader(catalogue);
        this.checks = new ReportChecks(catalogue);
        this.selector = new Selector(catalogue, vocabulary);
    }

    /** The catalogue whose figures are looked for. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Reads one report. The same text always gives the same answer, and any text gives one. */
    public Reading read(String source) {
        NormalText text = Normaliser.normalise(source);
        Integer year = ReportYear.of(text.text());
        Layout layout = Segmenter.layOut(text, year);
        Words words = Words.find(text, vocabulary);
        Binding binding = binder.bind(text, words, layout, year);
        List<Selected> selected = selector.select(binding.bounds());
        List<Explanation> explanations = explanations(text, selected);
        List<Figure> figures = explanations.stream().map(Explanation::figure).toList();
        String name = DivisionNames.of(text.text());
        Sections sections = SectionsReader.read(text, layout);
        List<Finding> findings = checks.run(new Report(text, layout, name, year, sections, figures, selected, binding));
        List<Commitment> promised = commitments.read(text, layout, binding.promised());
        List<Shortcoming> problems = ShortcomingReader.read(text, layout);
        return new Reading(name, year, sections, figures, findings, promised, problems, explanations);
    }

    private List<Explanation> explanations(NormalText text, List<Selected> selected) {
        List<Explanation> explanations = new ArrayList<>(selected.size());
        for (Selected one : selected) {
            Bound bound = one.bound();
            Evidence evidence = text.evidence(
                    bound.clause().shownFrom(bound.at()), bound.clause().shownTo(bound.at()));
            Figure figure = new Figure(
                    bound.code(),
                    bound.value(),
                    unit(bound),
                    bound.qualifier(),
                    bound.origin(),
                    one.counts(),
                    evidence);
            explanations.add(new Explanation(figure, bound.rules(), evidence.text()));
        }
        return explanations;
    }

    private String unit(Bound bound) {
        return bound.unit().isEmpty()
                ? catalogue.figure(bound.code()).orElseThrow().unit()
                : bound.unit();
    }
}

package cn.fazhi.report.reading;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.extraction.Extractor;
import cn.fazhi.extraction.Reading;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads a report's text. Nothing is stored, and no connection is taken. */
@ApplicationScoped
public class ReadNarrative {
    private final Extractor extractor;

    ReadNarrative(Catalogue catalogue) {
        this.extractor = new Extractor(catalogue);
    }

    /** The figures, sections and findings of a text. */
    public Reading read(String narrative) {
        return extractor.read(narrative);
    }
}

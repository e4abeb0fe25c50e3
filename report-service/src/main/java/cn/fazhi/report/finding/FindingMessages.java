package cn.fazhi.report.finding;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Severity;
import cn.fazhi.extraction.finding.Messages;

import jakarta.inject.Singleton;

import java.util.List;

/** Makes findings with their messages. */
@Singleton
class FindingMessages {
    static final String FILE = "/findings.properties";

    private final Messages messages = new Messages(FILE);
    private final Catalogue catalogue;

    FindingMessages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Finding finding(
            String code, Severity severity, List<String> figures, List<Evidence> evidence, LocalizedText... about) {
        return new Finding(code, severity, figures, messages.of(code, about), evidence);
    }

    /** The name of a code. */
    LocalizedText name(String code) {
        return catalogue.figure(code).map(FindingMessages::name).orElseGet(() -> Messages.same(code));
    }

    private static LocalizedText name(BaseFigure figure) {
        return new LocalizedText(figure.cn(), figure.en());
    }
}

package cn.fazhi.indicator.export;

import org.dhatim.fastexcel.Workbook;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.OutputStream;

/** The workbook: an overview, one sheet for each domain, the evidence and the definitions. */
@Singleton
class XlsxExport {
    static final String APPLICATION = "Fazhi";
    static final String VERSION = "1.0";

    private final OverviewSheet overview;
    private final DomainSheet domain;
    private final EvidenceSheet evidence;
    private final DefinitionSheet definitions;
    private final Domains domains;

    XlsxExport(
            OverviewSheet overview,
            DomainSheet domain,
            EvidenceSheet evidence,
            DefinitionSheet definitions,
            Domains domains) {
        this.overview = overview;
        this.domain = domain;
        this.evidence = evidence;
        this.definitions = definitions;
        this.domains = domains;
    }

    void write(ExportContent content, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, APPLICATION, VERSION);
        overview.write(workbook, content);
        domains.all().forEach(each -> domain.write(workbook, content, each));
        evidence.write(workbook, content);
        definitions.write(workbook, content.words());
        workbook.finish();
    }
}

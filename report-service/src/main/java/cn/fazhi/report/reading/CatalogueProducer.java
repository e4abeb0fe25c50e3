package cn.fazhi.report.reading;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.CatalogueReader;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the catalogue once. */
public class CatalogueProducer {
    @Produces
    @Singleton
    Catalogue catalogue() {
        return CatalogueReader.bundled();
    }
}

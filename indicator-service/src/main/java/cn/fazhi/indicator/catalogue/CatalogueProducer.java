package cn.fazhi.indicator.catalogue;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.CatalogueReader;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The catalogue of this version of Fazhi. */
@Singleton
public class CatalogueProducer {
    @Produces
    @Singleton
    Catalogue catalogue() {
        return CatalogueReader.bundled();
    }
}

package cn.fazhi.contracts.catalogue;

import java.util.List;

/** The catalogue file contradicts itself; every contradiction is named. */
public final class InvalidCatalogue extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidCatalogue(List<String> faults) {
        super("the catalogue is not valid: " + String.join("; ", faults));
    }
}

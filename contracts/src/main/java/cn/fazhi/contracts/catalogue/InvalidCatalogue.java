package cn.fazhi.contracts.catalogue;

import java.util.List;

/** The catalogue file cannot be read or contradicts itself; every fault is named. */
public final class InvalidCatalogue extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    InvalidCatalogue(List<String> faults) {
        super("the catalogue is not valid: " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence for everything that is wrong. */
    public List<String> faults() {
        return faults;
    }
}

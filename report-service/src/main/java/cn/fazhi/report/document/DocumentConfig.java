package cn.fazhi.report.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How much uploaded documents may ask for. The size of a file is bounded by that of the request. */
@ConfigMapping(prefix = "fazhi.documents")
public interface DocumentConfig {
    /** How many documents are read at once; each may need some two hundred megabytes at worst. */
    @WithDefault("2")
    int atOnce();

    /** How many more may wait for their turn; further ones are refused at once. */
    @WithDefault("32")
    int waiting();

    /** How long a document may wait for its turn. */
    @WithDefault("15S")
    Duration longestWait();

    /** How long the reading of a document may take. */
    @WithDefault("15S")
    Duration longestReading();

    /** How much longer a request waits for a reading that does not end by itself before it is given up. */
    @WithDefault("5S")
    Duration grace();

    /** Entries of a package (docx, OFD). */
    @WithDefault("2000")
    int entries();

    /** What a package, or the streams of a PDF, may unpack to. */
    @WithDefault("100M")
    MemorySize unpacked();

    /** How many times its size a package may unpack to. */
    @WithDefault("100")
    int expansion();

    @WithDefault("500")
    int pages();

    /** How deep elements may lie in one another. */
    @WithDefault("200")
    int nesting();
}

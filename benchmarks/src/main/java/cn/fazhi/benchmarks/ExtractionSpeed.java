package cn.fazhi.benchmarks;

import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.extraction.Extractor;
import cn.fazhi.extraction.Reading;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reading a text for its figures, beside HanLP cutting the same text into words, which any peer would have to do first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 11, time = 1)
public class ExtractionSpeed {
    @Param("REPORTS")
    public String text = "";

    /** The size of the text in bytes of UTF-8. */
    @Param({"10000", "100000", "1000000", "5000000"})
    public int bytes;

    private String source = "";
    private final Extractor extractor = new Extractor(CatalogueReader.bundled());
    private final Segment words = HanLP.newSegment();

    @Setup
    public void prepare() {
        source = SampleText.of(SampleText.Kind.valueOf(text), bytes);
    }

    @Benchmark
    public Reading extraction() {
        return extractor.read(source);
    }

    @Benchmark
    public List<Term> wordsOnly() {
        return words.seg(source);
    }
}

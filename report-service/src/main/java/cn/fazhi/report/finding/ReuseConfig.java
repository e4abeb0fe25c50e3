package cn.fazhi.report.finding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a passage that stands in another report as well is worth a finding. */
@ConfigMapping(prefix = "fazhi.reuse")
public interface ReuseConfig {
    /** Letters that make a passage: longer than any term or usual turn of phrase, about a sentence of two clauses. */
    @WithDefault("40")
    int shortestPassage();

    /** The share of the text from another township's report, from 0 to 1, from which it is told; one sentence is no copy. */
    @WithDefault("0.1")
    double leastShareOfOther();

    /** The same for the township's own report of the year before, of which much may well be taken over. */
    @WithDefault("0.4")
    double leastShareOfOwn();

    /** Digits of the division code that must agree for two texts to be compared: 2 is the province, 4 the prefecture, 6 the county. */
    @WithDefault("2")
    int scopeDigits();

    /** How many of the most similar reports are read word by word. */
    @WithDefault("5")
    int mostCandidates();

    /** How many characters of a text are looked at. */
    @WithDefault("200000")
    int mostCharacters();
}

package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.countyreport.model.Amount;
import cn.fazhi.indicator.countyreport.model.Quote;
import cn.fazhi.indicator.countyreport.model.Span;
import cn.fazhi.indicator.export.model.ExportedTownship;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Puts the county's numbers into sentences. What has no number is not said. */
final class Sentences {
    private static final int MOST_EXAMPLES = 3;

    private final CountyFacts facts;
    private final Sources sources;

    Sentences(CountyFacts facts, Sources sources) {
        this.facts = facts;
        this.sources = sources;
    }

    /** All that can be said of these, as one paragraph. */
    List<Span> say(List<SentenceFile.Sentence> sentences) {
        List<Span> said = new ArrayList<>();
        sentences.forEach(sentence -> said.addAll(say(sentence)));
        return said;
    }

    private List<Span> say(SentenceFile.Sentence sentence) {
        List<Span> said = new ArrayList<>();
        for (String clause : sentence.clauses()) {
            List<Span> numbers = clause(clause);
            if (!numbers.isEmpty()) {
                if (!said.isEmpty()) {
                    said.add(new Span.Words("，"));
                } else if (sentence.lead() != null) {
                    said.add(new Span.Words(sentence.lead()));
                }
                said.addAll(numbers);
            }
        }
        if (said.isEmpty()) {
            return said;
        }
        if (sentence.example() != null) {
            said.addAll(examples(sentence.example()));
        }
        said.add(new Span.Words("。"));
        return said;
    }

    /** The clause with its numbers, or nothing if one is missing. */
    private List<Span> clause(String clause) {
        if (!hasAllNumbers(clause)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        Matcher placeholder = SentenceFile.PLACEHOLDER.matcher(clause);
        int done = 0;
        while (placeholder.find()) {
            if (placeholder.start() > done) {
                spans.add(new Span.Words(clause.substring(done, placeholder.start())));
            }
            String code = placeholder.group(1);
            amount(placeholder).ifPresent(amount -> spans.add(sources.indicator(code, amount.text())));
            done = placeholder.end();
        }
        if (done < clause.length()) {
            spans.add(new Span.Words(clause.substring(done)));
        }
        return spans;
    }

    private boolean hasAllNumbers(String clause) {
        Matcher placeholder = SentenceFile.PLACEHOLDER.matcher(clause);
        while (placeholder.find()) {
            if (amount(placeholder).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Amount> amount(Matcher placeholder) {
        return placeholder.group(2) == null ? facts.total(placeholder.group(1)) : facts.median(placeholder.group(1));
    }

    /** The townships that stand out: at most half of those with a value, and none that only equals the next. */
    private List<Span> examples(SentenceFile.Example example) {
        String code = example.code();
        List<ExportedTownship> ranked = facts.townships().stream()
                .filter(township -> facts.of(township, code).isPresent())
                .sorted(Comparator.comparing((ExportedTownship township) -> value(township, code))
                        .reversed())
                .toList();
        int named = Math.min(MOST_EXAMPLES, ranked.size() / 2);
        while (named > 0 && value(ranked.get(named - 1), code).compareTo(value(ranked.get(named), code)) == 0) {
            named--;
        }
        List<Span> spans = new ArrayList<>();
        for (ExportedTownship township : ranked.subList(0, named)) {
            spans.add(new Span.Words((spans.isEmpty() ? "，" + example.text() : "、") + township.name()));
            facts.of(township, code).ifPresent(amount -> spans.add(sources.indicator(code, amount.text())));
        }
        if (named > 0) {
            spans.addAll(inItsWords(ranked.getFirst(), code));
        }
        return spans;
    }

    /** What the first of them wrote. */
    private List<Span> inItsWords(ExportedTownship township, String code) {
        return facts.clause(township, code)
                .<List<Span>>map(clause -> List.of(
                        new Span.Words("。据" + township.name() + "报告，"), sources.indicator(code, Quote.of(clause))))
                .orElse(List.of());
    }

    private BigDecimal value(ExportedTownship township, String code) {
        return facts.of(township, code).map(Amount::value).orElse(BigDecimal.ZERO);
    }
}

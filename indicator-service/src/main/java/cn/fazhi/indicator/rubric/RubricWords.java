package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.rubric.model.Band;
import cn.fazhi.indicator.rubric.model.Item;
import cn.fazhi.indicator.rubric.model.Rule;
import cn.fazhi.indicator.rubric.model.Section;
import cn.fazhi.indicator.rubric.model.Working;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts rules and workings into words; they are in {@code rubrics/words}. */
@Singleton
public class RubricWords {
    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern CODE = Pattern.compile("[a-z][a-z_]*\\.[a-z][a-z0-9_]*|\\bpopulation\\b");

    private final Indicators indicators;
    private final ResourceBundle chinese = bundle(Locale.ROOT);
    private final ResourceBundle english = bundle(Locale.ENGLISH);

    public RubricWords(Indicators indicators) {
        this.indicators = indicators;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("rubrics.words", locale, RubricWords.class.getClassLoader(), NO_SYSTEM_LOCALE);
    }

    /** What an item asks for. */
    public LocalizedText asked(Item item) {
        return switch (item.rule()) {
            case Rule.PerMissing rule ->
                say("asked.per_missing", named(rule.value()), rule.required(), rule.deduct(), cap(rule.cap()));
            case Rule.Threshold rule ->
                say(
                        "asked." + rule.side().name().toLowerCase(Locale.ROOT),
                        named(rule.value()),
                        rule.limit(),
                        rule.otherwise());
            case Rule.Condition rule -> say("asked.condition", named(rule.when()), rule.otherwise());
            case Rule.Proportional rule -> say("asked.proportional", named(rule.value()), rule.from(), rule.full());
            case Rule.Bands rule -> say("asked.bands", named(rule.value()), bands(rule.bands()));
            case Rule.PerUnit rule ->
                say("asked.per_unit." + item.kind(), named(rule.value()), rule.free(), rule.each(), cap(rule.cap()));
            case Rule.Timeliness rule ->
                say("asked.timeliness", rule.late(), rule.perDay(), rule.noReport(), cap(rule.cap()));
            case Rule.RequiredSections rule -> say("asked.sections", sections(rule.sections()), rule.deduct());
            case Rule.Manual manual -> item.description() == null ? say("asked.manual") : item.description();
        };
    }

    /** Why a line has its points. */
    public ScoresView.GroundsView because(Working working) {
        String code = working.grounds().name();
        Object[] arguments = working.arguments().stream().allMatch(Section.class::isInstance)
                        && !working.arguments().isEmpty()
                ? new Object[] {
                    sections(working.arguments().stream()
                            .map(Section.class::cast)
                            .toList())
                }
                : working.arguments().toArray();
        LocalizedText text = say("because." + code, arguments);
        return new ScoresView.GroundsView(code, text.zh(), text.en());
    }

    /** The name of a code, or the code if it is none of the catalogue. */
    public LocalizedText nameOf(String code) {
        return indicators.find(code).map(IndicatorView::name).orElseGet(() -> new LocalizedText(code, code));
    }

    private LocalizedText named(String expression) {
        return new LocalizedText(named(expression, false), named(expression, true));
    }

    private String named(String expression, boolean inEnglish) {
        return CODE.matcher(expression).replaceAll(code -> Matcher.quoteReplacement(name(code.group(), inEnglish)));
    }

    private String name(String code, boolean inEnglish) {
        if (indicators.find(code).isEmpty()) {
            return (inEnglish ? english : chinese).containsKey(code)
                    ? (inEnglish ? english : chinese).getString(code)
                    : code;
        }
        LocalizedText name = nameOf(code);
        return inEnglish ? name.en() : name.zh();
    }

    private LocalizedText bands(List<Band> bands) {
        return joined(bands.stream()
                .map(band -> band.from() == null
                        ? say("band.below", edge(band.below()), band.points())
                        : band.below() == null
                                ? say("band.from", band.from(), band.points())
                                : say("band.between", band.from(), band.below(), band.points()))
                .toList());
    }

    private static Object edge(@Nullable BigDecimal edge) {
        return edge == null ? "" : edge;
    }

    private LocalizedText sections(List<Section> sections) {
        return joined(sections.stream().map(Section::title).toList());
    }

    private LocalizedText cap(@Nullable BigDecimal cap) {
        return cap == null ? new LocalizedText("", "") : say("cap", cap);
    }

    private static LocalizedText joined(List<LocalizedText> texts) {
        return new LocalizedText(
                texts.stream().map(LocalizedText::zh).collect(Collectors.joining("；")),
                texts.stream().map(LocalizedText::en).collect(Collectors.joining("; ")));
    }

    /** A text of the bundle. */
    public LocalizedText say(String key, Object... arguments) {
        return new LocalizedText(
                say(chinese, key, List.of(arguments), false), say(english, key, List.of(arguments), true));
    }

    private static String say(ResourceBundle texts, String key, List<Object> arguments, boolean inEnglish) {
        Object[] plain = arguments.stream()
                .map(argument -> switch (argument) {
                    case LocalizedText text -> inEnglish ? text.en() : text.zh();
                    case BigDecimal number -> number.stripTrailingZeros().toPlainString();
                    default -> argument;
                })
                .toArray();
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(plain);
    }
}

package cn.fazhi.pages;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts, numbers and days as the reader of a page writes them. The texts are in {@code pages/pages.properties} of the service,
 * and in {@code words/words.properties} where all services say the same.
 */
public final class Words {
    private static final String OWN = "pages.pages";
    private static final String SHARED = "words.words";
    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String YES_OR_NO = "bool";
    private static final BigDecimal TEN = BigDecimal.TEN;
    /** What stands where there is no value. */
    public static final String NOTHING = "—";

    private final Language language;
    private final ResourceBundle own;
    private final ResourceBundle shared;

    private Words(Language language) {
        this.language = language;
        this.own = bundle(OWN, language);
        this.shared = bundle(SHARED, language);
    }

    /** The service's files are not in sight of the loader of this class where libraries have one of their own. */
    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                name, language.bundle(), Thread.currentThread().getContextClassLoader(), NO_SYSTEM_LOCALE);
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    public Language language() {
        return language;
    }

    /** The text of that key with its placeholders filled. */
    public String say(String key, Object... arguments) {
        return new MessageFormat((own.containsKey(key) ? own : shared).getString(key), Locale.ROOT)
                .format(texts(arguments));
    }

    public String of(LocalizedText text) {
        return language == Language.ENGLISH ? text.en() : text.zh();
    }

    /** A unit of the catalogue; none for yes or no. */
    public String unit(String unit) {
        return say("unit." + unit);
    }

    /** With commas, and no more decimals than a reader can take in. */
    public String number(@Nullable BigDecimal value) {
        if (value == null) {
            return NOTHING;
        }
        int places = value.abs().compareTo(TEN) < 0 ? 2 : 1;
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value.setScale(places, RoundingMode.HALF_UP));
    }

    /** The number, or yes or no where the unit asks for it. */
    public String value(@Nullable BigDecimal value, String unit) {
        return value != null && unit.equals(YES_OR_NO) ? say(value.signum() == 0 ? "no" : "yes") : number(value);
    }

    /** The number with its sign. */
    public String difference(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + number(value).replace('-', '−');
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    public String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(instant.atZone(zone));
    }

    public String period(Period period) {
        String key = "period." + period.frequency();
        return say(key, String.valueOf(period.year()), period.ordinal());
    }

    private static Object[] texts(Object[] arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return texts;
    }
}

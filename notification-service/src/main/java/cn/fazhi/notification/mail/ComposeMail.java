package cn.fazhi.notification.mail;

import cn.fazhi.notification.contact.model.Language;
import cn.fazhi.notification.delivery.model.Letter;
import cn.fazhi.notification.delivery.model.LetterItem;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.regex.Pattern;

/** Puts a letter into words: Chinese with English below, or the recipient's language only. */
@ApplicationScoped
public class ComposeMail {
    private static final String RULE = "\n\n----------------------------------------\n\n";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final MailConfig config;

    ComposeMail(MailConfig config) {
        this.config = config;
    }

    @CheckedTemplate(basePath = "mail")
    static final class Templates {
        static native TemplateInstance reminder_zh(Letter letter, LetterItem item, String period, MailConfig config);

        static native TemplateInstance reminder_en(Letter letter, LetterItem item, String period, MailConfig config);

        static native TemplateInstance escalation_zh(Letter letter, LetterItem item, String period, MailConfig config);

        static native TemplateInstance escalation_en(Letter letter, LetterItem item, String period, MailConfig config);

        static native TemplateInstance return_zh(Letter letter, LetterItem item, String period, MailConfig config);

        static native TemplateInstance return_en(Letter letter, LetterItem item, String period, MailConfig config);

        private Templates() {}
    }

    public Mail compose(Letter letter) {
        String subject = letter.recipient().language() == Language.EN ? subjectEn(letter) : subjectZh(letter);
        return Mail.withText(letter.recipient().email(), oneLine(subject), text(letter))
                .setFrom(config.from())
                .addHeader("Message-ID", "<delivery-" + letter.id() + "@" + config.messageIdHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private String text(Letter letter) {
        return switch (letter.recipient().language()) {
            case ZH -> zh(letter);
            case EN -> en(letter);
            case null -> zh(letter) + RULE + en(letter);
        };
    }

    private String zh(Letter letter) {
        LetterItem item = letter.items().getFirst();
        String period = PeriodWords.zh(letter.period());
        TemplateInstance template = switch (letter.kind()) {
            case REMINDER -> Templates.reminder_zh(letter, item, period, config);
            case ESCALATION -> Templates.escalation_zh(letter, item, period, config);
            case RETURN -> Templates.return_zh(letter, item, period, config);
        };
        return template.render().strip();
    }

    private String en(Letter letter) {
        LetterItem item = letter.items().getFirst();
        String period = PeriodWords.en(letter.period());
        TemplateInstance template = switch (letter.kind()) {
            case REMINDER -> Templates.reminder_en(letter, item, period, config);
            case ESCALATION -> Templates.escalation_en(letter, item, period, config);
            case RETURN -> Templates.return_en(letter, item, period, config);
        };
        return template.render().strip();
    }

    private static String subjectZh(Letter letter) {
        LetterItem item = letter.items().getFirst();
        String what = PeriodWords.zh(letter.period()) + item.programmeName().zh();
        return switch (letter.kind()) {
            case REMINDER -> "【催报】%s %s：%s".formatted(item.townshipName(), what, when(item));
            case ESCALATION ->
                "【逾期通报】%s %s：%d个乡镇（街道）逾期未报"
                        .formatted(letter.divisionName(), what, letter.items().size());
            case RETURN -> "【退回】%s %s已退回，请修改后重新报送".formatted(item.townshipName(), what);
        };
    }

    private static String when(LetterItem item) {
        if (item.daysLeft() == 0) {
            return "今天（" + item.due() + "）到期";
        }
        return item.daysLeft() > 0
                ? "还有" + item.daysLeft() + "天到期（" + item.due() + "）"
                : "已逾期" + item.daysOver() + "天（应于" + item.due() + "前报送）";
    }

    private static String subjectEn(Letter letter) {
        LetterItem item = letter.items().getFirst();
        String what = item.programmeName().en() + " for " + PeriodWords.en(letter.period());
        return switch (letter.kind()) {
            case REMINDER -> "Reminder: %s, %s, due %s".formatted(item.townshipName(), what, item.due());
            case ESCALATION ->
                "Overdue: %s, %s, %d townships"
                        .formatted(letter.divisionName(), what, letter.items().size());
            case RETURN -> "Returned: %s, %s".formatted(item.townshipName(), what);
        };
    }

    /** Names come from elsewhere; a line break in one must not become a header. */
    private static String oneLine(String subject) {
        return CONTROL.matcher(subject).replaceAll(" ");
    }
}

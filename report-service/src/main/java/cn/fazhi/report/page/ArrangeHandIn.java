package cn.fazhi.report.page;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.edge.problem.Problem;
import cn.fazhi.edge.problem.ProblemWriter;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.pages.Language;
import cn.fazhi.pages.Words;
import cn.fazhi.report.document.UploadedFile;
import cn.fazhi.report.lifecycle.model.Accepted;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.page.HandInSheet.Group;
import cn.fazhi.report.page.HomeSheet.Option;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Puts the page of a hand-in into words. */
@Singleton
class ArrangeHandIn {
    private final Catalogue catalogue;
    private final ArrangeReading readings;

    ArrangeHandIn(Catalogue catalogue, ArrangeReading readings) {
        this.catalogue = catalogue;
        this.readings = readings;
    }

    /** @param content what was found, or null if there is nothing to show yet */
    HandInSheet arrange(Words words, Desk desk, HandInForm form, List<Refusal> refusals, @Nullable Content content) {
        UploadedFile file = content == null ? null : form.file();
        return new HandInSheet(
                desk.township().value(),
                desk.name(),
                duties(words, desk, form),
                refusals.isEmpty() ? List.of() : problem(words, refusals).errors(),
                file == null ? "" : file.name(),
                file == null ? "" : Base64.getEncoder().encodeToString(file.bytes()),
                Objects.requireNonNullElse(form.text(), ""),
                UUID.randomUUID().toString(),
                ArrangeReading.qualifiers(words, Qualifier.EXACT),
                groups(words),
                content == null ? null : readings.arrange(words, content));
    }

    private static List<Option> duties(Words words, Desk desk, HandInForm form) {
        return desk.duties().stream()
                .filter(duty -> !(duty.report() instanceof Accepted))
                .map(duty -> new Option(
                        HandInAddress.name(duty.obligation()),
                        words.say(
                                "handIn.duty",
                                words.of(duty.programme()),
                                words.period(duty.obligation().period()),
                                words.day(duty.obligation().effectiveDueDate())),
                        HandInAddress.name(duty.obligation()).equals(form.duty)))
                .toList();
    }

    private List<Group> groups(Words words) {
        return catalogue.domains().stream()
                .map(domain -> new Group(
                        words.of(new LocalizedText(domain.cn(), domain.en())),
                        catalogue.figures().stream()
                                .filter(figure -> figure.domain().equals(domain.key()))
                                .map(figure -> new Option(
                                        figure.code(),
                                        words.say(
                                                "handIn.figure",
                                                words.of(new LocalizedText(figure.cn(), figure.en())),
                                                words.unit(figure.unit())),
                                        false))
                                .toList()))
                .toList();
    }

    private static Problem problem(Words words, List<Refusal> refusals) {
        return ProblemWriter.problem(
                refusals, words.language() == Language.ENGLISH ? Locale.ENGLISH : Locale.ROOT, null);
    }
}

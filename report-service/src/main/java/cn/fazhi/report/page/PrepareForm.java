package cn.fazhi.report.page;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.document.UploadedFile;
import cn.fazhi.report.submission.Preparation;
import cn.fazhi.report.submission.PrepareHandIn;
import cn.fazhi.report.submission.SubmitRequest;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Objects;

/** Makes a form into something that can be handed in. */
@ApplicationScoped
public class PrepareForm {
    private final PrepareHandIn prepare;
    private final LargestUpload largest;

    PrepareForm(PrepareHandIn prepare, LargestUpload largest) {
        this.prepare = prepare;
        this.largest = largest;
    }

    /** The hand-in with its corrections, or everything that is wrong with it, each at its field of the form. */
    Preparation prepare(Desk desk, HandInForm form) {
        UploadedFile file = form.file();
        if (file != null && file.bytes().length > largest.bytes()) {
            return new Preparation.Faulty(List.of(largest.refusal()));
        }
        FormCorrections corrections = FormCorrections.of(form);
        return switch (prepare.prepare(request(desk, form), file, corrections.request())) {
            case Preparation.Ready ready -> ready;
            case Preparation.Faulty faulty ->
                new Preparation.Faulty(
                        faulty.faults().stream().map(corrections::atField).toList());
        };
    }

    /** The same as the document alone says it, whatever is wrong with the corrections. */
    Preparation withoutCorrections(Desk desk, HandInForm form) {
        return prepare.prepare(request(desk, form), form.file());
    }

    private static SubmitRequest request(Desk desk, HandInForm form) {
        String[] duty = Objects.requireNonNullElse(form.duty, "").split("~", 2);
        return new SubmitRequest(
                desk.township(),
                duty[0],
                duty.length < 2 ? null : Period.parse(duty[1]).orElse(null),
                null,
                form.text(),
                null);
    }
}

package cn.fazhi.notification.ladder;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.notification.ladder.model.Audience;
import cn.fazhi.notification.ladder.model.LadderHistory;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Shows the dates of a ladder for a due date, without storing anything. */
@ApplicationScoped
public class PreviewLadder {
    private final LadderStore ladders;

    PreviewLadder(LadderStore ladders) {
        this.ladders = ladders;
    }

    /** The dates, or what is wrong with the request. */
    public sealed interface Preview {
        record Shown(List<PreviewView> dates) implements Preview {}

        record Refused(List<Refusal> refusals) implements Preview {}
    }

    public Preview preview(String programme, PreviewRequest request) {
        if (request.rungs() == null) {
            return new Preview.Shown(dates(ladders.history(programme), request.dueDate()));
        }
        List<Refusal> refusals = LadderRules.check(request.rungs());
        return refusals.isEmpty()
                ? new Preview.Shown(
                        dates(new LadderHistory(LadderRequest.ladder(request.rungs()), List.of()), request.dueDate()))
                : new Preview.Refused(refusals);
    }

    private static List<PreviewView> dates(LadderHistory history, LocalDate due) {
        return Arrays.stream(Audience.values())
                .flatMap(audience -> dates(history, due, audience))
                .sorted(Comparator.comparing(PreviewView::on))
                .toList();
    }

    private static Stream<PreviewView> dates(LadderHistory history, LocalDate due, Audience audience) {
        return history.steps(due, audience).stream().map(step -> new PreviewView(step.day(), step.on(), audience));
    }
}

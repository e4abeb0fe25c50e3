package cn.fazhi.benchmarks;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Queue;

/** Hands in reports through the public API, one after the other. */
final class Submissions implements ParallelLoad.Worker {
    private final PlatformUnderTest platform;
    private final Queue<BenchCounty.HandIn> handIns;
    private final String token;

    Submissions(PlatformUnderTest platform, Queue<BenchCounty.HandIn> handIns, String token) {
        this.platform = platform;
        this.handIns = handIns;
        this.token = token;
    }

    @Override
    public void work() throws IOException, InterruptedException {
        BenchCounty.HandIn next = handIns.poll();
        if (next == null) {
            throw new IllegalStateException("no obligations are left: the benchmark prepared too few");
        }
        submit(next);
    }

    void submit(BenchCounty.HandIn handIn) throws IOException, InterruptedException {
        HttpRequest request = platform.request(platform.report("/reports"), token)
                .POST(HttpRequest.BodyPublishers.ofString(ReportBody.of(handIn)))
                .build();
        HttpResponse<String> answer = platform.send(request);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("a hand-in was answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}

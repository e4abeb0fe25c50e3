package cn.fazhi.report.page;

import cn.fazhi.edge.body.BodyLimit;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;

import jakarta.inject.Singleton;

/** The largest file that a page takes: in Base64 it has to come back within one request, with everything else. */
@Singleton
class LargestUpload {
    private final long bytes;

    LargestUpload(BodyLimit limit) {
        this.bytes = limit.bytes() * 2 / 3;
    }

    long bytes() {
        return bytes;
    }

    /** Why a larger one is not taken. */
    Refusal refusal() {
        return Refusal.of(ReportProblem.UPLOAD_TOO_LARGE, "document", BodyLimit.written(bytes));
    }
}

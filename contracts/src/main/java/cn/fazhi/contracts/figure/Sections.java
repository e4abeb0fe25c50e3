package cn.fazhi.contracts.figure;

/**
 * Which of the four mandated parts a report has (法治政府建设与责任落实督察工作规定).
 *
 * @param measures 主要举措和成效
 * @param problems 存在的不足和原因
 * @param headDuty 党政主要负责人履行第一责任人职责的情况
 * @param plan 下一年度的主要安排
 */
public record Sections(boolean measures, boolean problems, boolean headDuty, boolean plan) {
    public static final Sections NONE = new Sections(false, false, false, false);

    /** How many of the four are there. */
    public int present() {
        return (measures ? 1 : 0) + (problems ? 1 : 0) + (headDuty ? 1 : 0) + (plan ? 1 : 0);
    }
}

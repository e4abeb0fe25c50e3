package cn.fazhi.report.division;

/**
 * What an import did.
 *
 * @param rows how many rows the table has
 * @param changed how many divisions are new or different now
 */
public record ImportView(int rows, int changed) {}

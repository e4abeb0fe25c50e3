package cn.fazhi.contracts.figure;

/**
 * 存在的不足: something that a township itself says is wanting, with the cause where it names one.
 *
 * @param text what is wanting, without the number or the opening words of its place in a list
 * @param evidence the passage as it stands in the stored text
 */
public record Shortcoming(String text, Evidence evidence) {}

package cn.fazhi.contracts.figure;

/** The same sentence or name in Chinese and in English. */
public record LocalizedText(String zh, String en) {}

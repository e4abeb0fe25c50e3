package cn.fazhi.extraction.segment;

/**
 * A stretch of a sentence between two of the marks ，；：（）.
 *
 * @param start its first character in the normal form
 * @param end the index after its last one, without the mark
 * @param bracketed whether it stands in brackets
 * @param index its place among the clauses of its sentence
 */
public record Clause(int start, int end, boolean bracketed, int index) {}

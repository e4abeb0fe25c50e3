/**
 * The catalogue's checks, run as data: figures in, findings out. The one package of the engine that knows an expression
 * evaluator (ADR 0008).
 */
@NullMarked
package cn.fazhi.extraction.check;

import org.jspecify.annotations.NullMarked;

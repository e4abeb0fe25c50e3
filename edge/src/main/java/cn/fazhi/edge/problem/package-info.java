/** How a refusal reads: RFC 9457 problem documents in Chinese and English. */
@NullMarked
package cn.fazhi.edge.problem;

import org.jspecify.annotations.NullMarked;

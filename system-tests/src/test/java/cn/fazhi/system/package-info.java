/** The whole platform from outside: HTTP, Kafka, mail, faults. */
@NullMarked
package cn.fazhi.system;

import org.jspecify.annotations.NullMarked;

/** The states of a report as types, their transitions as methods, and the chain of its history. */
@NullMarked
package cn.fazhi.report.lifecycle.model;

import org.jspecify.annotations.NullMarked;

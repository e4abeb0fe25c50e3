package cn.fazhi.report.reading;

import org.jspecify.annotations.Nullable;

/** A text to be read; required. */
public record ExtractionRequest(@Nullable String narrative) {}

package cn.fazhi.report.lifecycle;

import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.lifecycle.model.Report;
import cn.fazhi.report.period.model.Obligation;

/** A report with what it answers and what its newest revision says. */
public record Dossier(Report report, Obligation obligation, Content content) {}

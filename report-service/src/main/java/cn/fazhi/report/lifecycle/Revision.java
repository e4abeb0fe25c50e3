package cn.fazhi.report.lifecycle;

import cn.fazhi.report.lifecycle.model.Content;

import java.time.Instant;

/**
 * One hand-in of a report, as it was.
 *
 * @param by the account that handed it in
 * @param contentHash its fingerprint
 */
public record Revision(int number, Instant receivedAt, String by, String contentHash, Content content) {}

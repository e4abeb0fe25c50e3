package cn.fazhi.report.lifecycle.model;

/**
 * The file that a report came in.
 *
 * @param type its media type, as recognised and not as announced
 * @param bytes as uploaded; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of megabytes would serve nobody
public record Document(String name, String type, byte[] bytes) {}

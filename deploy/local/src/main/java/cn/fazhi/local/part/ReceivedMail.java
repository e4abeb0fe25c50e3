package cn.fazhi.local.part;

import java.util.List;

/**
 * A mail in the catcher.
 *
 * @param number in order of arrival, from 1
 * @param from with its name, if it has one
 * @param to the mere addresses
 * @param sentAt as its Date header says, ISO 8601, or empty if it says nothing
 */
public record ReceivedMail(int number, String from, List<String> to, String subject, String sentAt, String text) {}

package cn.fazhi.notification.contact.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is written to.
 *
 * @param name how the mail addresses them, or null
 * @param email the address, in lower case
 * @param language the only language of the mail, or null for Chinese with English below
 */
public record Recipient(
        @Nullable String name, String email, @Nullable Language language) {}

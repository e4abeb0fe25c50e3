/** What all lists have in common: the area, the page and its cursor. */
@NullMarked
package cn.fazhi.notification.listing;

import org.jspecify.annotations.NullMarked;

package cn.fazhi.notification.delivery;

import cn.fazhi.notification.delivery.model.DeliveryState;
import cn.fazhi.notification.listing.AreaScope;

import org.jspecify.annotations.Nullable;

/**
 * Which deliveries a list shows.
 *
 * @param before the id of the last row of the page before, or the largest number
 */
record DeliveryQuery(AreaScope scope, @Nullable DeliveryState state, long before, int limit) {}

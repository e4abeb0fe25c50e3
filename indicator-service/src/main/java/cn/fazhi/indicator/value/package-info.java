/** What one township's report says: a value per code, and the indicators derived from them. */
@NullMarked
package cn.fazhi.indicator.value;

import org.jspecify.annotations.NullMarked;

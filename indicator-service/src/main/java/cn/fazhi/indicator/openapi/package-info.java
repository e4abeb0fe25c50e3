/** What the description of the API says of all operations alike. */
@NullMarked
package cn.fazhi.indicator.openapi;

import org.jspecify.annotations.NullMarked;

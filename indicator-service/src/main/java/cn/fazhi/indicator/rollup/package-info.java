/** Townships added up to counties, prefectures, provinces and the nation. */
@NullMarked
package cn.fazhi.indicator.rollup;

import org.jspecify.annotations.NullMarked;

@NullMarked
package cn.fazhi.extraction.document;

import org.jspecify.annotations.NullMarked;

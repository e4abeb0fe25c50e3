/**
 * Documents as townships hand them in, read into plain text: one paragraph per line, tables in an order that can be
 * understood. What a document is, is told by its content and never by its name.
 */
@NullMarked
package cn.fazhi.extraction.document;

import org.jspecify.annotations.NullMarked;

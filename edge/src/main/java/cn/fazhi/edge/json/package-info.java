/** The JSON of the contracts, for REST. */
@NullMarked
package cn.fazhi.edge.json;

import org.jspecify.annotations.NullMarked;

/** How the contracts are written as JSON. */
@NullMarked
package cn.fazhi.contracts.json;

import org.jspecify.annotations.NullMarked;

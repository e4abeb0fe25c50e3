/** Calls to the platform's own public REST APIs. */
@NullMarked
package cn.fazhi.local.rest;

import org.jspecify.annotations.NullMarked;

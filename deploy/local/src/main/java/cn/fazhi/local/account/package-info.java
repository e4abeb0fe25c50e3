/** The accounts of the local realm, by function: who may do what, and their tokens. */
@NullMarked
package cn.fazhi.local.account;

import org.jspecify.annotations.NullMarked;

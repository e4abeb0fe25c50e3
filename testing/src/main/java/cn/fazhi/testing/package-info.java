/** Real parts for tests: a PostgreSQL that is started once for a test run. */
@NullMarked
package cn.fazhi.testing;

import org.jspecify.annotations.NullMarked;

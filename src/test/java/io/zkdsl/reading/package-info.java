/**
 * What each image makes of its environment variables, written a second time and independently of
 * the compiler: the tests compare these readings with the {@code zoo.cfg} that the compiler writes
 * itself.
 *
 * <p>It must not know the compiler: nothing of {@code io.zkdsl} outside this package is imported
 * here.
 */
package io.zkdsl.reading;

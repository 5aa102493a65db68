/**
 * Real ZooKeeper servers for tests, started as a user's container starts them. Knows no test of its
 * own.
 */
package io.zkdsl.real;

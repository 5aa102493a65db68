/**
 * What the rules say, held against real servers: each case writes a mistake as a person would, with
 * none of our checks in the way, shows what ZooKeeper makes of it, and shows the same mended. Knows
 * nothing of what we emit; that is for {@code io.zkdsl.proof}.
 */
package io.zkdsl.reality;

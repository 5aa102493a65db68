/**
 * What a description means: immutable, resolved, every default filled in. Targets read nothing
 * else. It knows no syntax, no files and no image.
 */
package io.zkdsl.model;

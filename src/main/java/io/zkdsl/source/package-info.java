/** Texts and places in them. Knows nothing of any language, of files on a disk, or of output. */
package io.zkdsl.source;

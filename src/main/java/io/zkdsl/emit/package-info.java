/**
 * From views to files: templates are filled, values escaped for their format, and all files written
 * or none. Knows no model and no target; the disk is behind {@code OutputFolder}.
 */
package io.zkdsl.emit;

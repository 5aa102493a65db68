package io.zkdsl.emit;

import java.util.List;

/**
 * What became of the files, as paths in the output folder.
 *
 * @param written new or changed
 * @param unchanged already as they should be
 * @param removed written by an earlier compile and no longer wanted
 * @param refused not written by zkdsl, or edited since; when there is one, nothing was changed
 */
public record Emission(
    List<String> written, List<String> unchanged, List<String> removed, List<String> refused) {}

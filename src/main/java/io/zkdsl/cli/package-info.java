/**
 * The command line: options, files, streams and exit codes. The only package that prints or exits.
 */
package io.zkdsl.cli;

/**
 * Checks Kubernetes manifests without a cluster: against the API types, the API server's own rules
 * and the Pod Security Standards.
 *
 * <p>It reads YAML text only and knows nothing of zkdsl, so that a mistake in a target cannot hide
 * in its own check. Ids such as {@code K-17} are lines of the rule sheet.
 */
package io.zkdsl.kubernetes;

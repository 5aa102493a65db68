/**
 * Proofs that what is emitted means the same to the real thing as to the model: to ZooKeeper's own
 * parser, to running servers, to Docker, Compose and Kubernetes, and to each kind of image.
 */
package io.zkdsl.proof;

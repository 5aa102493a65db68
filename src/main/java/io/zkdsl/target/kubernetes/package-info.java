/**
 * Kubernetes manifests: for each server a pod and its services, and one service for the clients.
 */
package io.zkdsl.target.kubernetes;

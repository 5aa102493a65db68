/**
 * Docker: an env file for each server, {@code compose.yaml}, and {@code run.sh} for plain Docker.
 */
package io.zkdsl.target.docker;

/** Files to mount: {@code zoo.cfg}, {@code myid} and {@code logback.xml} for each server. */
package io.zkdsl.target.config;

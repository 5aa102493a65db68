/**
 * What a server runs with, and how each kind of image is told of it: one truth about members, ports
 * and settings, spelled by one small class for each dialect of environment variables.
 */
package io.zkdsl.runtime;

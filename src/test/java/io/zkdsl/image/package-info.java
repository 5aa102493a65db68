/** Our container image: its entrypoint with a stub server, and with real ones. */
package io.zkdsl.image;

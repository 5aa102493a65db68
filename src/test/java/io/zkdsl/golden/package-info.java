/** Expected files: comparing with them, rewriting them, and finding the forgotten ones. */
package io.zkdsl.golden;

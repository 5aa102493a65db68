/** What property-based tests are fed with. */
package io.zkdsl.arbitrary;

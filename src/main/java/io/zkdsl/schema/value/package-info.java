/**
 * The values that statements carry, as small immutable types. They know neither text nor where they
 * were written.
 */
package io.zkdsl.schema.value;

/**
 * From trees to the model: names are looked up in the schema, values decoded, imports, fragments
 * and profiles laid over each other, and what remains is checked by the rules. Findings never stop
 * it.
 */
package io.zkdsl.analysis;

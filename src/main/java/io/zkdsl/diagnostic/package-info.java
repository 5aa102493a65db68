/**
 * What is told to the user about their text: findings with a code, a place, reasons and a repair,
 * and the text form of them. Knows no stage that finds anything.
 */
package io.zkdsl.diagnostic;

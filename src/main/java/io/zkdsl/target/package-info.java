/**
 * What can be written for an ensemble. A target turns the model into views whose components are the
 * names that its templates use: all deciding happens in Java, all wording in the templates.
 */
package io.zkdsl.target;

/** Every key of {@code zoo.cfg}, as data with its type, its history and its documentation. */
package io.zkdsl.schema.config;

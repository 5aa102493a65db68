/*
 * The grammar of zkdsl. It knows statements, blocks and values, and no property: which names may
 * stand where, and what their values mean, is the business of the schema (package io.zkdsl.schema).
 */
grammar Zk;

// Parser

file
    : item* EOF
    ;

item
    : statement
    | END
    ;

statement
    : name=WORD value* block?
    ;

value
    : WORD
    | STRING
    ;

block
    : open=OPEN item* close=CLOSE
    ;

// Lexer

OPEN    : '{' ;
CLOSE   : '}' ;
END     : '\r\n' | '\n' | '\r' | ';' ;
BLANK   : [ \t]+                                    -> channel(HIDDEN) ;
COMMENT : '#' ~[\r\n]*                              -> channel(HIDDEN) ;
STRING  : '"' ( '\\' ~[\r\n] | ~["\\\r\n] )* '"' ;
OPEN_STRING                                         // no closing quote before the line ends
        : '"' ( '\\' ~[\r\n] | ~["\\\r\n] )* '\\'?  -> type(STRING) ;
WORD    : ~[ \t\r\n{};"#\u0000-\u001F\u007F-\u00A0\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]+ ;
INVISIBLE                                           // control characters, blanks of typesetters, marks of direction
        : [\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u00A0\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]
                                                    -> channel(HIDDEN) ;

/** Where drafts are read, so that a hostile file harms nobody but itself. */
package cn.nianbao.parser.jail;

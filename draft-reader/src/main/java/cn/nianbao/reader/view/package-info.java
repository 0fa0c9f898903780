/** Shows a draft as its author saw it, and where in it the words and figures of the report stand. */
package cn.nianbao.reader.view;

/** Paper: XHTML in, PDF/A out, with a typeface of our own, so that the same page comes out on every machine. */
package cn.nianbao.forms.paper;

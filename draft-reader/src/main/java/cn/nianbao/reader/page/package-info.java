/** Pages as they are drawn, of whatever file: glyphs and rulings in, blocks and grids with places out. */
package cn.nianbao.reader.page;

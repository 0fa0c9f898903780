/** Pictures of pages: set upright, their rulings found, their words read by tesseract. */
package cn.nianbao.reader.picture;

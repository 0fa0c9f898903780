package cn.nianbao.reader.picture;

import java.awt.image.BufferedImage;

/**
 * A page that is a picture.
 *
 * @param number from 1
 * @param width of the page in points
 * @param height of the page in points
 */
public record PagePicture(int number, double width, double height, BufferedImage picture) {}

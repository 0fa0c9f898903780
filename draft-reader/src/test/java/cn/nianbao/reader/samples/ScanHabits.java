package cn.nianbao.reader.samples;

/**
 * How a printed report was scanned or photographed.
 *
 * @param layout how it was printed
 * @param dpi dots an inch
 * @param skew by how many degrees the paper lies askew, clockwise
 * @param noise how far single dots stray in brightness, of 255
 * @param quality of JPEG, 0 to 1, that the picture was once kept in; 1 for never
 * @param shadow how much darker the light is at the far side, 0 to 1
 * @param seal whether a red seal was put on every page
 */
public record ScanHabits(
        OfficeHabits layout, int dpi, double skew, int noise, double quality, double shadow, boolean seal) {

    public static final ScanHabits PLAIN = new ScanHabits(OfficeHabits.PLAIN, 200, 0, 0, 1, 0, false);

    /** As bad as offices still send. */
    public static final ScanHabits POOR = new ScanHabits(OfficeHabits.PLAIN, 150, 2.3, 12, 0.6, 0.3, true);

    public ScanHabits askew(double degrees) {
        return new ScanHabits(layout, dpi, degrees, noise, quality, shadow, seal);
    }
}

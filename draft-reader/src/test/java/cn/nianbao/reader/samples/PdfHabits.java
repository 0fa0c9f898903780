package cn.nianbao.reader.samples;

/**
 * How a program writes a report as PDF.
 *
 * @param layout how it lays the report out on paper
 * @param aside by how much the page's content lies on its side, clockwise: 0, 90, 180 or 270 degrees
 * @param told whether the page says so (Rotate), and is seen upright
 * @param columns whether tables have lines between their columns
 */
public record PdfHabits(OfficeHabits layout, int aside, boolean told, boolean columns) {

    public static final PdfHabits PLAIN = new PdfHabits(OfficeHabits.PLAIN, 0, true, true);

    public PdfHabits with(OfficeHabits newLayout) {
        return new PdfHabits(newLayout, aside, told, columns);
    }

    public PdfHabits lying(int degrees, boolean isTold) {
        return new PdfHabits(layout, degrees, isTold, columns);
    }

    public PdfHabits withoutColumnLines() {
        return new PdfHabits(layout, aside, told, false);
    }
}

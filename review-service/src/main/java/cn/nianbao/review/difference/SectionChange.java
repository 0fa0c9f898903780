package cn.nianbao.review.difference;

import cn.nianbao.difference.Piece;
import java.util.List;

/**
 * A section whose words differ.
 *
 * @param made who changed it last; null where two reports were compared
 */
public record SectionChange(String heading, List<Piece> pieces, Made made) {

    public long count() {
        return pieces.stream().filter(Piece::isChange).count();
    }
}

package cn.nianbao.review.walk;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * The laws of the road under random sequences of moves by everybody, allowed and not; a sequence that breaks one is shrunk to
 * the shortest. Run by {@link LawsOfTheRoadTest}, which starts the service.
 */
class RandomWalks {

    @Property(tries = 25, shrinking = ShrinkingMode.FULL, seed = "20261121")
    void theLawsHoldWhateverIsTried(@ForAll("moves") List<Move> moves) {
        RandomWalk walk = new RandomWalk();
        moves.forEach(walk::tries);
    }

    /** Half of the moves bring the report on, so that walks come to its end and beyond, where an office may step in. */
    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Move.Act> acts = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Move.Act.GO_ON)), Tuple.of(5, Arbitraries.of(Move.Act.class)));
        Arbitrary<Move> anybody =
                Combinators.combine(Arbitraries.of(Who.class), acts).as(Move::new);
        Arbitrary<Move> office = Arbitraries.just(new Move(Who.OFFICE, Move.Act.ORDER_REMOVAL));
        return Arbitraries.frequencyOf(Tuple.of(12, anybody), Tuple.of(1, office))
                .list()
                .ofMaxSize(20);
    }
}

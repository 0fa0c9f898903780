package cn.nianbao.publish.harvest;

import cn.nianbao.publish.Problem;
import java.util.List;

/**
 * One page of a list that is too long for one answer.
 *
 * @param page from 1
 */
record Leaf<T>(int page, List<T> entries, boolean hasNext) {

    /** Beyond that nobody turns pages, and the places of entries stay numbers. */
    private static final int MOST_PAGES = 10_000;

    /** Finds so many entries of the list after so many others. */
    interface Entries<T> {
        List<T> find(int from, int most);
    }

    /** @param missing what is said of a page that the list does not have; the first it always has */
    static <T> Leaf<T> of(int page, int size, String missing, Entries<T> list) {
        if (page < 1 || page > MOST_PAGES) {
            throw Problem.notFound(missing);
        }
        // one more than is shown tells whether there is a next page
        List<T> found = list.find((page - 1) * size, size + 1);
        if (found.isEmpty() && page > 1) {
            throw Problem.notFound(missing);
        }
        return new Leaf<>(page, found.stream().limit(size).toList(), found.size() > size);
    }
}

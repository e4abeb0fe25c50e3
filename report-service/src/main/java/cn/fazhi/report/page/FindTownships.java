package cn.fazhi.report.page;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.report.period.Township;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** Finds the townships that somebody may hand in for, by name or code, some at a time. */
@ApplicationScoped
public class FindTownships {
    private static final int AT_ONCE = 50;
    private static final int LONGEST = 50;

    private final TownshipStore store;

    FindTownships(TownshipStore store) {
        this.store = store;
    }

    /**
     * @param words part of a name, or the beginning of a code; null for all
     * @param after the last code of the page before; null for the first page
     */
    Found find(Caller caller, @Nullable String words, @Nullable String after) {
        String plain = plain(words);
        String code = DivisionCode.parse(plain).map(DivisionCode::value).orElse(plain);
        List<Township> found = store.search(caller.visible(), code, plain(after), AT_ONCE + 1);
        return found.size() <= AT_ONCE
                ? new Found(plain, found, null)
                : new Found(
                        plain,
                        found.subList(0, AT_ONCE),
                        found.get(AT_ONCE - 1).code().value());
    }

    /** No name is longer, and none has characters that cannot be seen. */
    private static String plain(@Nullable String typed) {
        String plain = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", "").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /**
     * Some of the townships.
     *
     * @param words what was looked for
     * @param last after which code the next ones follow; null if these are the last
     */
    record Found(
            String words,
            List<Township> townships,
            @Nullable String last) {
        Found {
            townships = List.copyOf(townships);
        }
    }
}

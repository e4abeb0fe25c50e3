package cn.fazhi.extraction.vocabulary;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class TrieProperties {
    @Property
    void at_every_place_the_longest_word_is_found(
            @ForAll Set<@NotEmpty @CharRange(from = '一', to = '丄') @StringLength(max = 5) String> words,
            @ForAll @CharRange(from = '一', to = '丅') @StringLength(max = 40) String text) {
        List<String> numbered = new ArrayList<>(words);
        Map<String, Integer> values = new HashMap<>();
        numbered.forEach(word -> values.put(word, values.size()));
        Trie trie = new Trie(values);

        for (int start = 0; start <= text.length(); start++) {
            int value = trie.longest(text, start, text.length());
            assertThat(value == Trie.NONE ? "" : numbered.get(value)).isEqualTo(longest(words, text, start));
        }
    }

    private static String longest(Set<String> words, String text, int start) {
        return words.stream()
                .filter(word -> text.startsWith(word, start))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}

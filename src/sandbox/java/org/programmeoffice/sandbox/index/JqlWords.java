package org.programmeoffice.sandbox.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds words: all of them, those in quotes as a phrase, one that ends in a star as a beginning. No stemming. */
final class JqlWords {
    private JqlWords() {}

    static Query like(JqlField field, JqlOperand operand) {
        var text = operand instanceof JqlOperand.Value value ? value.text().strip() : "";
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return new PhraseQuery(field.index(), words(text).toArray(String[]::new));
        }
        var all = new BooleanQuery.Builder();
        var queries = new ArrayList<Query>();
        for (var part : text.split("\\s+", -1)) {
            queries.addAll(part(field.index(), part));
        }
        queries.forEach(query -> all.add(query, BooleanClause.Occur.MUST));
        return queries.isEmpty() ? new MatchNoDocsQuery() : all.build();
    }

    private static List<? extends Query> part(String index, String part) {
        if (part.length() > 1 && part.endsWith("*")) {
            var beginning = part.substring(0, part.length() - 1).toLowerCase(Locale.ROOT);
            return List.of(new PrefixQuery(new Term(index, beginning)));
        }
        return words(part).stream()
                .map(word -> new TermQuery(new Term(index, word)))
                .toList();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var analyzer = new StandardAnalyzer();
                var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot split '" + text + "' into words", e);
        }
        return words;
    }
}

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Version;

/**
 * Lucene as the benchmark drives it. {@code build MODE CORPUS INDEX THREADS} makes an index of one segment;
 * {@code query MODE INDEX JOBS} answers the queries of the jobs and prints what each took. README.md beside the
 * folder of this file describes the files and the output.
 */
public final class Lucene {
    private static final int PASSES = 3;
    private static final float GRAM_WEIGHT = 0.3f;
    /** Rounds over all jobs before anything is timed: the machine code of the JVM has to settle. */
    private static final int WARM_ROUNDS = 6;
    /** No further round begins after so many nanoseconds. */
    private static final long WARM_TIME = 30_000_000_000L;

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("build")) {
            build(arguments[1], Path.of(arguments[2]), Path.of(arguments[3]), Integer.parseInt(arguments[4]));
        } else {
            query(arguments[1], Path.of(arguments[2]), Path.of(arguments[3]));
        }
    }

    // Analysis

    /** The analyzer of a mode: engine splits at spaces, product stems, grams adds runs of letters to the stems. */
    private static Analyzer analyzer(String mode) {
        if (mode.equals("engine")) return new WhitespaceAnalyzer();
        Map<String, Analyzer> fields = new HashMap<>();
        fields.put("fi", new FinnishAnalyzer());
        fields.put("sv", new SwedishAnalyzer());
        fields.put("fi-grams", grams(5));
        fields.put("sv-grams", grams(4));
        return new PerFieldAnalyzerWrapper(new WhitespaceAnalyzer(), fields);
    }

    private static Analyzer grams(int length) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(
                    words, new NGramTokenFilter(new LowerCaseFilter(words), length, length, true));
            }
        };
    }

    // Building

    private static void build(String mode, Path corpus, Path folder, int threads) throws Exception {
        IndexWriterConfig configuration = new IndexWriterConfig(analyzer(mode));
        configuration.setRAMBufferSizeMB(256);
        configuration.setUseCompoundFile(false);
        // Merges of neighbours only: a document's number stays its place in the collection with one thread.
        if (threads == 1) configuration.setMergePolicy(new LogByteSizeMergePolicy());
        try (BufferedReader reader = Files.newBufferedReader(corpus);
             IndexWriter writer = new IndexWriter(FSDirectory.open(folder), configuration)) {
            List<Thread> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Thread worker = new Thread(() -> add(mode, reader, writer));
                worker.start();
                workers.add(worker);
            }
            for (Thread worker : workers) worker.join();
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private static void add(String mode, BufferedReader reader, IndexWriter writer) {
        FieldType postings = new FieldType(TextField.TYPE_NOT_STORED);
        FieldType noPositions = new FieldType(TextField.TYPE_NOT_STORED);
        noPositions.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        try {
            for (List<String> lines = batch(reader); !lines.isEmpty(); lines = batch(reader)) {
                for (String line : lines) {
                    Document document = new Document();
                    if (mode.equals("engine")) {
                        document.add(new Field("text", line, postings));
                    } else {
                        int tab = line.indexOf('\t');
                        String language = line.substring(0, tab), text = line.substring(tab + 1);
                        document.add(new Field(language, text, postings));
                        if (mode.equals("grams")) document.add(new Field(language + "-grams", text, noPositions));
                    }
                    writer.addDocument(document);
                }
            }
        } catch (Exception error) {
            throw new RuntimeException(error);
        }
    }

    private static List<String> batch(BufferedReader reader) throws Exception {
        List<String> lines = new ArrayList<>();
        synchronized (reader) {
            for (String line; lines.size() < 256 && (line = reader.readLine()) != null;) lines.add(line);
        }
        return lines;
    }

    // Answering

    private static final class Job {
        final String name;
        final int limit;
        final List<Query> queries = new ArrayList<>();
        final boolean counts;

        /** A line of the jobs: name, task, limit, stride, file of queries. */
        Job(String line, String mode, Analyzer analyzer) throws Exception {
            String[] fields = line.split("\t");
            name = fields[0];
            limit = Integer.parseInt(fields[2]);
            int stride = Integer.parseInt(fields[3]);
            counts = !fields[1].equals("or");
            List<String> lines = Files.readAllLines(Path.of(fields[4]));
            for (int i = 0; i < lines.size(); i += stride) {
                String[] parts = lines.get(i).split("\t");
                queries.add(mode.equals("engine") ? of(fields[1], "text", Arrays.asList(parts[2].split(" ")))
                    : analyzed(mode, parts[1], parts[2], analyzer));
            }
        }
    }

    private static Query of(String task, String field, List<String> words) {
        if (task.equals("phrase")) return new PhraseQuery(field, words.toArray(new String[0]));
        if (words.size() == 1) return new TermQuery(new Term(field, words.get(0)));
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (String word : words) {
            builder.add(new TermQuery(new Term(field, word)),
                task.equals("and") ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
        }
        return builder.build();
    }

    private static Query analyzed(String mode, String language, String text, Analyzer analyzer) throws Exception {
        List<String> stems = terms(language, text, analyzer);
        if (stems.isEmpty()) return new MatchNoDocsQuery();
        Query query = of("or", language, stems);
        if (!mode.equals("grams")) return query;
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(query, BooleanClause.Occur.SHOULD);
        for (String gram : terms(language + "-grams", text, analyzer)) {
            builder.add(new BoostQuery(new TermQuery(new Term(language + "-grams", gram)), GRAM_WEIGHT),
                BooleanClause.Occur.SHOULD);
        }
        return builder.build();
    }

    private static List<String> terms(String field, String text, Analyzer analyzer) throws Exception {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) if (!terms.contains(term.toString())) terms.add(term.toString());
            stream.end();
        }
        return terms;
    }

    private static TopDocs search(IndexSearcher searcher, Query query, int limit) throws Exception {
        // Hits need no count, so skipping may begin as soon as the heap is full.
        return searcher.search(query, new TopScoreDocCollectorManager(limit, limit));
    }

    private static void query(String mode, Path folder, Path file) throws Exception {
        Analyzer analyzer = analyzer(mode);
        List<Job> jobs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) jobs.add(new Job(line, mode, analyzer));
        PrintWriter out = new PrintWriter(new BufferedWriter(
            new OutputStreamWriter(System.out, StandardCharsets.UTF_8)));
        try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(folder))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            out.println("info\tversion\tLucene " + Version.LATEST + ", Java " + Runtime.version());
            out.println("info\tsegments\t" + reader.leaves().size());
            long start = System.nanoTime();
            for (int round = 0; round < WARM_ROUNDS && System.nanoTime() - start < WARM_TIME; round++) {
                for (Job job : jobs) for (Query query : job.queries) search(searcher, query, job.limit);
            }
            out.println("info\toverhead\t" + overhead(searcher));
            for (Job job : jobs) run(job, searcher, out);
        }
        out.flush();
    }

    /** The median of searches for a word that is in no document, in nanoseconds. */
    private static long overhead(IndexSearcher searcher) throws Exception {
        long[] times = new long[2001];
        Query query = new TermQuery(new Term("text", "in no document"));
        for (int i = 0; i < times.length; i++) {
            long begin = System.nanoTime();
            search(searcher, query, 10);
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void run(Job job, IndexSearcher searcher, PrintWriter out) throws Exception {
        int count = job.queries.size();
        long[][] times = new long[count][PASSES];
        for (Query query : job.queries) search(searcher, query, job.limit);
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < count; i++) {
                long begin = System.nanoTime();
                search(searcher, job.queries.get(i), job.limit);
                times[i][pass] = System.nanoTime() - begin;
            }
        }
        for (int i = 0; i < count; i++) {
            Query query = job.queries.get(i);
            StringBuilder line = new StringBuilder("query\t" + job.name + "\t" + i + "\t");
            for (int pass = 0; pass < PASSES; pass++) line.append(pass == 0 ? "" : ",").append(times[i][pass]);
            line.append('\t').append(job.counts ? searcher.count(query) : -1).append('\t');
            ScoreDoc[] hits = search(searcher, query, job.limit).scoreDocs;
            for (int j = 0; j < Math.min(10, hits.length); j++) {
                line.append(j == 0 ? "" : " ").append(hits[j].doc).append(':').append(hits[j].score);
            }
            out.println(line);
        }
    }
}

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.XYDocValuesField;
import org.apache.lucene.document.XYPointField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;

/** Lucene over the two files of the benchmark: takes the documents in, answers the questions, prints a line for each way of asking. */
final class LucenePeer {
  private static final int LEAST_ROUNDS = 3;
  private static final long LEAST_NANOSECONDS = 6_000_000_000L;
  private static final int TOP = 20;

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    try (MMapDirectory directory = new MMapDirectory(folder.resolve("lucene"))) {
      long from = System.nanoTime();
      int facets = build(directory, folder.resolve("documents.tsv"));
      double seconds = (System.nanoTime() - from) / 1e9;
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity());
        searcher.setQueryCache(null);
        List<Question> questions = questions(folder.resolve("questions.tsv"), facets);
        measure("Lucene 8, circle by points", searcher, questions, seconds, true);
        measure("Lucene 8, circle per match", searcher, questions, seconds, false);
      }
    }
  }

  private static BM25Similarity similarity() {
    return new BM25Similarity(1.2f, 0.6f);
  }

  /** Ends with one segment: the best case for the questions. */
  private static int build(MMapDirectory directory, Path documents) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer()).setSimilarity(similarity()).setRAMBufferSizeMB(512).setUseCompoundFile(false);
    try (BufferedReader lines = Files.newBufferedReader(documents);
        IndexWriter writer = new IndexWriter(directory, config)) {
      int facets = lines.readLine().split(" ").length;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        writer.addDocument(document(line.split("\t", -1)));
      }
      writer.forceMerge(1);
      writer.commit();
      return facets;
    }
  }

  private static Document document(String[] cells) {
    Document document = new Document();
    float x = Float.NaN;
    float y = Float.NaN;
    if (cells[0].isEmpty()) {
      document.add(new StringField("placeless", "yes", Field.Store.NO));
    } else {
      String[] point = cells[0].split(" ");
      x = Float.parseFloat(point[0]);
      y = Float.parseFloat(point[1]);
      document.add(new XYPointField("place", x, y));
      document.add(new XYDocValuesField("place", x, y));
    }
    document.add(new NumericDocValuesField("x", Float.floatToRawIntBits(x)));
    document.add(new NumericDocValuesField("y", Float.floatToRawIntBits(y)));
    String[] masks = cells[1].split(",");
    for (int facet = 0; facet < masks.length; facet++) {
      document.add(new NumericDocValuesField("f" + facet, Long.parseLong(masks[facet])));
    }
    document.add(new Field("words", new WeightedWords(cells[2]), WEIGHTED));
    for (String need : cells[3].split(" ")) {
      document.add(new StringField("needs", need, Field.Store.NO));
    }
    return document;
  }

  private static final FieldType WEIGHTED = new FieldType();

  static {
    WEIGHTED.setTokenized(true);
    WEIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WEIGHTED.freeze();
  }

  /** The words of a document, each once with its weight as its frequency: one field does what four with boosts would. */
  private static final class WeightedWords extends TokenStream {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);
    private final String[] words;
    private int at;

    WeightedWords(String text) {
      words = text.split(" ");
    }

    @Override
    public boolean incrementToken() {
      if (at == words.length) {
        return false;
      }
      clearAttributes();
      String cell = words[at++];
      int colon = cell.indexOf(':');
      word.append(cell, 0, colon);
      weight.setTermFrequency(Integer.parseInt(cell, colon + 1, cell.length(), 10));
      return true;
    }
  }

  /** A question. Its query is made while the clock runs, as our own is. */
  private record Question(float x, float y, float radius, long[] masks, String[] sets, String[] needs) {
    Query text() {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (String set : sets) {
        any.add(allOf(set.split("\\+")), Occur.SHOULD);
      }
      for (String need : needs) {
        int colon = need.indexOf(':');
        Query has = new ConstantScoreQuery(new TermQuery(new Term("needs", need.substring(0, colon))));
        any.add(new BoostQuery(has, Float.parseFloat(need.substring(colon + 1))), Occur.SHOULD);
      }
      return any.build();
    }

    Query near() {
      Query circle = new IndexOrDocValuesQuery(
          XYPointField.newDistanceQuery("place", x, y, radius), XYDocValuesField.newSlowDistanceQuery("place", x, y, radius));
      return new BooleanQuery.Builder()
          .add(circle, Occur.SHOULD)
          .add(new TermQuery(new Term("placeless", "yes")), Occur.SHOULD)
          .build();
    }

    private static Query allOf(String[] words) {
      if (words.length == 1) {
        return new TermQuery(new Term("words", words[0]));
      }
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (String word : words) {
        all.add(new TermQuery(new Term("words", word)), Occur.MUST);
      }
      return all.build();
    }
  }

  private static List<Question> questions(Path file, int facets) throws IOException {
    List<Question> questions = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      String[] place = cells[0].split(" ");
      long[] masks = Arrays.stream(cells[1].split(",")).mapToLong(Long::parseLong).toArray();
      if (masks.length != facets) {
        throw new IOException("A question has " + masks.length + " facets and the documents " + facets);
      }
      questions.add(new Question(Float.parseFloat(place[0]), Float.parseFloat(place[1]), Float.parseFloat(place[2]),
          masks, parts(cells[2]), parts(cells[3])));
    }
    return questions;
  }

  private static String[] parts(String cell) {
    return cell.isEmpty() ? new String[0] : cell.split(" ");
  }

  /** Counts facets as ours does, and keeps the best twenty of what fails none. */
  private static final class Answer extends SimpleCollector {
    private final Question question;
    private final boolean measures;
    private final NumericDocValues[] facets;
    private final long[] found;
    private final int[][] counts;
    private final float[] best = new float[TOP];
    private final int[] documents = new int[TOP];
    private NumericDocValues xs;
    private NumericDocValues ys;
    private Scorable scorer;
    private int base;
    private int kept;
    int total;

    Answer(Question question, boolean measures) {
      this.question = question;
      this.measures = measures;
      facets = new NumericDocValues[question.masks().length];
      found = new long[facets.length];
      counts = new int[facets.length][64];
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      base = context.docBase;
      xs = context.reader().getNumericDocValues("x");
      ys = context.reader().getNumericDocValues("y");
      for (int facet = 0; facet < facets.length; facet++) {
        facets[facet] = context.reader().getNumericDocValues("f" + facet);
      }
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
      if (measures && metres(document) > question.radius()) {
        return;
      }
      int failed = -1;
      for (int facet = 0; facet < facets.length; facet++) {
        facets[facet].advanceExact(document);
        found[facet] = facets[facet].longValue();
        if (question.masks()[facet] != 0 && (question.masks()[facet] & found[facet]) == 0) {
          if (failed >= 0) {
            return;
          }
          failed = facet;
        }
      }
      if (failed >= 0) {
        count(failed);
        return;
      }
      for (int facet = 0; facet < facets.length; facet++) {
        count(facet);
      }
      total++;
      keep(document, (float) (scorer.score() * nearness(document)));
    }

    private void count(int facet) {
      for (long bits = found[facet]; bits != 0; bits &= bits - 1) {
        counts[facet][Long.numberOfTrailingZeros(bits)]++;
      }
    }

    /** 0 for what does not depend on a place. */
    private double metres(int document) throws IOException {
      xs.advanceExact(document);
      float x = Float.intBitsToFloat((int) xs.longValue());
      if (Float.isNaN(x)) {
        return 0;
      }
      ys.advanceExact(document);
      double dx = x - question.x();
      double dy = Float.intBitsToFloat((int) ys.longValue()) - question.y();
      return Math.sqrt(dx * dx + dy * dy);
    }

    private double nearness(int document) throws IOException {
      return 0.25 + 0.75 / (1 + metres(document) / 4000);
    }

    /** A small sorted list: most matches do not get past its last. */
    private void keep(int document, float score) {
      if (kept == TOP && score <= best[TOP - 1]) {
        return;
      }
      int at = kept < TOP ? kept++ : TOP - 1;
      for (; at > 0 && best[at - 1] < score; at--) {
        best[at] = best[at - 1];
        documents[at] = documents[at - 1];
      }
      best[at] = score;
      documents[at] = base + document;
    }
  }

  private static void measure(String name, IndexSearcher searcher, List<Question> questions, double seconds, boolean byPoints) throws IOException {
    List<long[]> rounds = new ArrayList<>();
    long matches = 0;
    long began = System.nanoTime();
    while (rounds.size() < LEAST_ROUNDS || System.nanoTime() - began < LEAST_NANOSECONDS) {
      long[] times = new long[questions.size()];
      matches = 0;
      for (int i = 0; i < times.length; i++) {
        long from = System.nanoTime();
        matches += answer(searcher, questions.get(i), byPoints).total;
        times[i] = System.nanoTime() - from;
      }
      rounds.add(times);
    }
    long[] best = quickest(rounds);
    System.out.println(String.format(Locale.ROOT, "%s\t%d\t%.3f\t%.4f\t%.4f\t%.2f", name, searcher.getIndexReader().numDocs(), seconds,
        best[best.length / 2] / 1e6, best[best.length * 99 / 100] / 1e6, (double) matches / best.length));
  }

  /** A question's time is that of its quickest round; rising over the questions. */
  private static long[] quickest(List<long[]> rounds) {
    long[] best = rounds.get(0).clone();
    for (long[] round : rounds) {
      Arrays.setAll(best, i -> Math.min(best[i], round[i]));
    }
    Arrays.sort(best);
    return best;
  }

  private static Answer answer(IndexSearcher searcher, Question question, boolean byPoints) throws IOException {
    Query query = question.text();
    if (byPoints) {
      query = new BooleanQuery.Builder().add(query, Occur.MUST).add(question.near(), Occur.FILTER).build();
    }
    Answer answer = new Answer(question, !byPoints);
    searcher.search(query, answer);
    return answer;
  }
}
